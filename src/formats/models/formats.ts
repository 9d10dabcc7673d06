import { textReader } from './companions.js';
import { compressedReader } from './compressed/compressed.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { kerasDescription } from './keras.js';
import { npyFormat, npyReader } from './npy.js';
import { npzDescription } from './npz.js';
import { joblibFormat, pickleFormat, pickleReader, unmarkedPickleReader } from './pickle/pickle.js';
import { pytorchDescription, torchscriptDescription } from './pytorch.js';
import { skopsDescription } from './skops.js';
import { tar } from './tar.js';
import { zip } from './zip/zip.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [
  pytorchDescription,
  torchscriptDescription,
  pickleFormat,
  joblibFormat,
  skopsDescription,
  npyFormat,
  npzDescription,
  kerasDescription,
];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  npyReader,
  zip,
  tar,
  compressedReader,
  pickleReader,
  // Before text, after all that have a mark.
  unmarkedPickleReader,
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [];
