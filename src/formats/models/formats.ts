import type { FolderReader, FormatDescription, Reader } from './format.js';
import { kerasDescription } from './keras.js';
import { npzDescription } from './npz.js';
import { skopsDescription } from './skops.js';
import { tar } from './tar.js';
import { zip } from './zip/zip.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [skopsDescription, npzDescription, kerasDescription];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [zip, tar];

export const folderReaders: readonly FolderReader[] = [];
