import { textReader } from './companions.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [];
