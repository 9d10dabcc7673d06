import { describe, expect, test } from '@jest/globals';
import { configurationFromOptions } from '../../../../src/config/load.js';
import { checksOf, modelPolicy } from '../../../../src/gates/model/policy.js';
import { userErrors } from '../../../../src/result/error.js';
import { workspaceAt } from '../../../../src/sources/workspace.js';

async function policyOf(block: object, top: object = {}) {
  const written = { version: 1, name: 'churn', ...top, model: { weights: block } };
  const configuration = await configurationFromOptions(written, await workspaceAt('/'));
  const section = configuration.policy.model?.['weights'];
  if (!section) throw new Error('the configuration has no model');
  return modelPolicy('weights', section, configuration);
}

async function faultsOf(block: object): Promise<readonly string[]> {
  try {
    await policyOf(block);
  } catch (error) {
    return userErrors(error).map(({ explanation: { what } }) => what);
  }
  return [];
}

const path = 'm.onnx';

describe('a block of model', () => {
  test('asks for size, format, structure and imports, whatever it says', async () => {
    expect(checksOf(await policyOf({ path })).map(({ id }) => id)).toEqual([
      'model/weights/*/size',
      'model/weights/*/format',
      'model/weights/*/structure',
      'model/weights/*/imports',
    ]);
  });

  test('asks for each further rule that it names', async () => {
    const block = {
      path,
      baseline: 'merge_base',
      max_relative_growth: 0.1,
      max_absolute_growth: '2MB',
      max_parameters: 10,
      allowed_dtypes: ['float32'],
      opset: { min: 13, max: 17 },
      max_age: '7d',
      scans: { picklescan: { path: 'scan.json' } },
    };
    const policy = await policyOf(block);
    const checks = checksOf(policy);
    expect(checks.map(({ id }) => id.replace('model/weights/', ''))).toEqual([
      '*/size',
      '*/max_relative_growth',
      '*/max_absolute_growth',
      '*/format',
      '*/structure',
      '*/imports',
      '*/max_parameters',
      '*/allowed_dtypes',
      '*/opset.min',
      '*/opset.max',
      '*/max_age',
      'picklescan/findings',
    ]);
    expect(policy.absoluteGrowth?.bound).toBe(2_000_000);
    expect(policy.scans).toMatchObject([{ name: 'picklescan', path: 'scan.json', failAt: 'medium' }]);
    expect([policy.age?.bound, policy.timeLimit]).toEqual([604_800, 900]);
  });

  test('takes the baseline of the top', async () => {
    const { baseline } = await policyOf({ path, max_relative_growth: 0 }, { baseline: 'file:old.onnx' });
    expect(baseline?.written).toBe('file:old.onnx');
  });

  test('with severity: warn blocks nothing', async () => {
    expect(new Set(checksOf(await policyOf({ path, severity: 'warn' })).map(({ effect }) => effect))).toEqual(
      new Set(['warn']),
    );
  });

  test('allows further pairs, with dots on both sides of the colon', async () => {
    const { allowedImports } = await policyOf({ path, allow_imports: ['acme.features:Clip.inner'] });
    expect(allowedImports).toEqual([{ module: 'acme.features', name: 'Clip.inner' }]);
  });
});

describe('a block of model is refused', () => {
  test.each<[string, object, string]>([
    ['that compares without a baseline', { max_relative_growth: 0.1 }, 'max_relative_growth of weights compares'],
    ['that compares in bytes without one', { max_absolute_growth: 1 }, 'max_absolute_growth of weights compares'],
    ['whose opset no model has', { opset: { min: 17, max: 13 } }, 'opset asks for at least 17 and at most 13'],
    ['that names a path twice', { path: ['a', 'b', 'a'] }, 'path names a twice'],
    [
      'whose exception ends on no day',
      { exceptions: [{ sha256: 'a'.repeat(64), reason: 'r', approved_by: '@o', expires: '2026-02-30' }] },
      '2026-02-30 is no day of the calendar',
    ],
  ])('%s', async (_name, block, what) => {
    expect(await faultsOf({ path, ...block })).toEqual([expect.stringContaining(what)]);
  });
});
