import { describe, expect, test } from '@jest/globals';
import { resolved } from '../../../src/config/resolved.js';
import { validated } from '../../../src/config/validate.js';

async function resolve(data: unknown) {
  return resolved(await validated({ data, at: () => undefined, atKey: () => undefined }));
}

describe('the resolved configuration', () => {
  test('writes out every default', async () => {
    const data = { training: { path: 'train.csv' } };
    const metrics = { report: { path: 'm.json', rules: { accuracy: { min: 0.9 } } } };
    const model = { onnx: { path: 'm.onnx' } };
    expect(await resolve({ version: 1, name: 'churn', data, metrics, model })).toEqual({
      version: 1,
      name: 'churn',
      fail_on: 'fail',
      data: {
        training: {
          path: 'train.csv',
          extra_columns: 'allow',
          column_order: 'allow',
          severity: 'fail',
          show_values: false,
        },
      },
      metrics: {
        report: {
          path: 'm.json',
          numeric_strings: false,
          rules: { accuracy: { min: 0.9, decision: 'point', on_inconclusive: 'fail', severity: 'fail' } },
        },
      },
      model: { onnx: { path: 'm.onnx', time_limit: '15m', severity: 'fail' } },
    });
  });

  test('keeps what is written', async () => {
    const words = { extra_columns: 'fail', column_order: 'warn', severity: 'warn', show_values: true };
    const data = { training: { path: 'train.csv', ...words } };
    expect(await resolve({ version: 1, name: 'churn', fail_on: 'warn', data })).toEqual({
      version: 1,
      name: 'churn',
      fail_on: 'warn',
      data,
    });
  });

  test('gives each block that can compare the baseline of the top, which then stands nowhere else', async () => {
    const rules = { accuracy: { min: 0.9 } };
    const policy = await resolve({
      version: 1,
      name: 'churn',
      baseline: { from: 'file:old.json', on_missing: 'warn' },
      data: { training: { path: 'train.csv' } },
      metrics: { report: { path: 'm.json', rules } },
      model: { onnx: { path: 'm.onnx' } },
    });
    const inherited = { from: 'file:old.json', on_missing: 'warn' };
    expect(policy).not.toHaveProperty('baseline');
    expect(policy.data?.['training']).not.toHaveProperty('baseline');
    expect(policy.metrics?.['report']?.baseline).toEqual(inherited);
    expect(policy.model?.['onnx']?.baseline).toEqual(inherited);
  });

  test("prefers a block's own baseline to that of the top", async () => {
    const policy = await resolve({
      version: 1,
      name: 'churn',
      baseline: 'file:top.json',
      metrics: { report: { path: 'm.json', baseline: 'file:own.json', rules: { accuracy: { min: 0.9 } } } },
    });
    expect(policy.metrics?.['report']?.baseline).toEqual({ from: 'file:own.json', on_missing: 'fail' });
  });

  test('writes a baseline that is text with its policy for a missing one', async () => {
    const model = { onnx: { path: 'm.onnx', baseline: 'file:old.onnx' } };
    const policy = await resolve({ version: 1, name: 'churn', model });
    expect(policy.model?.['onnx']?.baseline).toEqual({ from: 'file:old.onnx', on_missing: 'fail' });
  });

  test('writes sizes in bytes', async () => {
    const model = { decimal: { path: 'm.onnx', max_size: '200MB' }, binary: { path: 'm.onnx', max_size: '200MiB' } };
    const policy = await resolve({ version: 1, name: 'churn', model });
    expect(policy.model?.['decimal']?.max_size).toBe(200_000_000);
    expect(policy.model?.['binary']?.max_size).toBe(209_715_200);
  });
});
