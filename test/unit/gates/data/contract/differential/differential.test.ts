// The SQL of a row schema against ajv; the thousand cases are run in the slower tier.
import { expect, test } from '@jest/globals';
import { differences, formatNames } from './differential.js';

test.each(formatNames)(
  '%s: each check refuses the rows that ajv refuses',
  async (format) => {
    expect(await differences(format, 34)).toEqual([]);
  },
  120_000,
);
