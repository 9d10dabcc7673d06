import { textReader } from './companions.js';
import { compressedReader } from './compressed/compressed.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { npyFormat, npyReader } from './npy.js';
import { joblibFormat, pickleFormat, pickleReader, unmarkedPickleReader } from './pickle/pickle.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [pickleFormat, joblibFormat, npyFormat];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  npyReader,
  compressedReader,
  pickleReader,
  // Before text, after all that have a mark.
  unmarkedPickleReader,
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [];
