import { base } from './jest.base.mjs';

/** The whole action, step by step, the built command in an empty folder, and its slower walks with servers and git. */
export default { ...base, testMatch: ['<rootDir>/test/{e2e,runner}/**/*.test.ts'], testTimeout: 300_000 };
