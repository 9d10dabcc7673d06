import { Malformed } from './fault.js';
import type { FormatDescription, Reader } from './format.js';

const mark = 'CBM1';
/** The mark, and how many bytes the description takes that follows. */
const headBytes = 8;

export const catboostReader: Reader = {
  format: 'catboost',
  recognises: (head) => head.toString('latin1', 0, mark.length) === mark,
  inspect: async (bytes) => {
    const reader = bytes.reader();
    const head = await reader.take(headBytes);
    const described = head.readUInt32LE(mark.length);
    if (described === 0) throw new Malformed('it has no description of its trees', mark.length);
    await reader.skip(described);
    return 'catboost';
  },
};

export const catboostFormat: FormatDescription = {
  name: 'catboost',
  title: 'CatBoost',
  endings: ['.cbm'],
  recognisedBy: 'the mark CBM1',
  reads: [],
  refuses: [],
};
