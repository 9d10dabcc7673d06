import { base } from './jest.base.mjs';

/** How often each test rejects what is the same, and finds what is not: simulated, seeded, and printed. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/statistics/**/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: '100%',
};
