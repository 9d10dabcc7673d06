import type { FormatDescription } from './format.js';
import type { ArchiveKind } from './zip/kind.js';
import { inspectMembers } from './zip/members.js';

export const npzFormat: FormatDescription = {
  name: 'npz',
  title: 'NumPy archive',
  endings: ['.npz'],
  recognisedBy: 'a zip archive of which every member is a NumPy array by its content',
  reads: ['arrays', 'parameters by data type'],
  refuses: ['pickles in arrays of objects that import something not allowed'],
};

/** An archive of arrays; also what is left over: whatever else an archive holds is looked into, and it is a mere zip. */
export const npz: ArchiveKind = {
  recognises: () => true,
  inspect: async (archive, inspector) => {
    const formats = await inspectMembers(archive, inspector, () => ({ facts: true }));
    return formats.length > 0 && formats.every((format) => format === 'npy') ? 'npz' : 'zip';
  },
};
