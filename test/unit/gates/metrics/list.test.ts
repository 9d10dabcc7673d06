import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../../src/result/error.js';
import { listMetrics } from '../../../../src/run/list.js';
import { workspaceAt } from '../../../../src/sources/workspace.js';
import { folderWith } from '../../engine/folder.js';
import { reachOf } from '../../sources/reach.js';

async function listed(name: string, content: string, options: Parameters<typeof listMetrics>[1] = {}) {
  const workspace = await workspaceAt(await folderWith({ [name]: content }));
  return listMetrics(name, options, reachOf(workspace));
}

async function refused(options: Parameters<typeof listMetrics>[1]) {
  try {
    return await listed('m.json', '{"f1": 0.9}', options);
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, ...error.explanation };
    throw error;
  }
}

test('a file is listed with its format, and a selector for every number', async () => {
  const { path, format, listed: numbers } = await listed('m.json', '{"test": {"f1": 0.9}, "folds": [1, 2]}');
  expect([path, format]).toEqual(['m.json', 'json']);
  expect(numbers).toEqual([
    { selector: 'test.f1', pointer: '/test/f1', path: ['test', 'f1'], value: 0.9, facts: {} },
    { selector: 'folds', pointer: '/folds', path: ['folds'], values: [1, 2] },
  ]);
});

test('a history is listed by the row that was asked for', async () => {
  const row = { best_of: 'val_loss', direction: 'lower_is_better' } as const;
  const { listed: numbers } = await listed('h.csv', 'epoch,val_loss\n1,0.5\n2,0.3\n3,0.4\n', { row });
  expect(numbers.map((each) => [each.selector, 'value' in each && each.value])).toEqual([
    ['epoch', 2],
    ['val_loss', 0.3],
  ]);
});

describe('a format that there is not', () => {
  test('is refused with the nearest', async () => {
    expect(await refused({ format: 'lm-eval' })).toEqual({
      code: 'unsupported',
      what: 'there is no format called "lm-eval"',
      fix: 'did you mean lm_eval?',
    });
  });

  test('is refused with all there are where none is near', async () => {
    expect(await refused({ format: 'spreadsheet9000' })).toMatchObject({
      fix: expect.stringMatching(/^the formats are .*json.*lm_eval/),
    });
  });
});

test('a file that is not there is told as such', async () => {
  const workspace = await workspaceAt(await folderWith({}));
  await expect(listMetrics('gone.json', {}, reachOf(workspace))).rejects.toMatchObject({ code: 'missing_file' });
});
