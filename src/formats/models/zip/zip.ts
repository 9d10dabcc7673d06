import type { ByteSource } from '../byte-source.js';
import type { Reader } from '../format.js';
import type { FormatName } from '../format-name.js';
import type { Inspector } from '../inspection.js';
import { keras } from '../keras.js';
import { npz } from '../npz.js';
import { pytorch } from '../pytorch.js';
import { skops } from '../skops.js';
import { readArchive } from './archive.js';
import type { ArchiveKind } from './kind.js';

/** Tried one after the other. The last one takes what none before it does. */
const kinds: readonly ArchiveKind[] = [pytorch, keras, skops, npz];

const localHeader = Buffer.from('PK\x03\x04');
const endRecord = Buffer.from('PK\x05\x06');

/** Zip archives. They start with their first member, so one that something was put in front of is not told by its content. */
export const zipReader: Reader = {
  format: 'zip',
  recognises: (head) => {
    const mark = head.subarray(0, 4);
    return mark.equals(localHeader) || mark.equals(endRecord);
  },
  inspect: async (bytes: ByteSource, inspector: Inspector): Promise<FormatName> => {
    const content = await bytes.places(inspector.budget);
    const archive = await readArchive(content, inspector);
    const kind = kinds.find((each) => each.recognises(archive));
    return kind ? kind.inspect(archive, inspector) : 'zip';
  },
};
