import { base } from './jest.base.mjs';

/** Tables that are large, endless or broken in the middle, and generated schemas by the thousand: once is enough. */
export default { ...base, testMatch: ['<rootDir>/test/long/**/*.test.ts'], testTimeout: 600_000 };
