import { base } from './jest.base.mjs';

/**
 * What the unit tests and the long ones reach by themselves; the built command, where they run it, is a process of its own and
 * counts for nothing. The thresholds stand where the code is, and only rise.
 */
export default {
  ...base,
  testMatch: ['<rootDir>/test/{unit,long}/**/*.test.ts'],
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
