import { base } from './jest.base.mjs';

/** Real servers, which the tests start themselves; scripts/services.sh installs them. */
export default { ...base, testMatch: ['<rootDir>/test/services/**/*.test.ts'], testTimeout: 120_000 };
