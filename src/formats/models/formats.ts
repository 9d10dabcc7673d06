import { textReader } from './companions.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { hdf5Reader, kerasH5 } from './hdf5/keras-h5.js';
import { savedModel, savedModelReader } from './saved-model/saved-model.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [kerasH5, savedModel];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  hdf5Reader,
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [savedModelReader];
