// A thousand generated row schemas with rows: what SQL refuses is what ajv refuses.
import { expect, test } from '@jest/globals';
import { differences, formatNames } from '../unit/gates/data/contract/differential/differential.js';

test.each(formatNames)(
  '%s: each check refuses the rows that ajv refuses',
  async (format) => {
    expect(await differences(format, 334)).toEqual([]);
  },
  1_200_000,
);
