import { base } from './jest.base.mjs';

/** The hermetic tier: no server, no network, nothing outside temporary folders. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/{unit,command}/**/*.test.ts'],
  testTimeout: 30_000,
  maxWorkers: '100%',
};
