import { base } from './jest.base.mjs';

/** The whole action, step by step, and the built command in an empty folder. */
export default { ...base, testMatch: ['<rootDir>/test/{e2e,runner}/**/*.test.ts'], testTimeout: 300_000 };
