import { base } from './jest.base.mjs';

/**
 * What the unit tests, the long ones with them, reach by themselves, without the tests that run the built command as a process of its own. The
 * thresholds stand where the code is, and only rise.
 */
export default {
  ...base,
  testMatch: ['<rootDir>/test/unit/**/*.test.ts', '<rootDir>/test/long/{data,drift,engine,profile}/**/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: '100%',
  collectCoverage: true,
  coverageProvider: 'v8',
  coverageDirectory: '<rootDir>/coverage',
  coverageReporters: ['text-summary'],
  collectCoverageFrom: [
    '<rootDir>/src/**/*.ts',
    '!<rootDir>/src/**/*.generated.ts',
    // Types alone, which no test can run.
    '!<rootDir>/src/engine/{dialect,engine,table}.ts',
    '!<rootDir>/src/engine/duckdb/binding.ts',
  ],
  coverageThreshold: { global: { lines: 87, branches: 88, functions: 89 } },
};
