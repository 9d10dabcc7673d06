import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../../../src/formats/models/inspection.js';
import { Exceptions } from '../../../../src/gates/model/exceptions.js';
import { judgeDataTypes, judgeFormat, judgeOpset, judgeParameters } from '../../../../src/gates/model/identity.js';
import { measuredFile, model } from './measured-model.js';

const none = new Exceptions([], new Date('2026-11-21T12:00:00Z'));

function onnx(facts: Facts, name = 'm.onnx') {
  return measuredFile(name, { format: 'onnx', facts });
}

describe('the format of a model', () => {
  const joblib = model([measuredFile('m.joblib', { format: 'joblib' })]);

  test.each([
    ['any, where none is listed', joblib, undefined, 'passed'],
    ['one that is listed', joblib, ['joblib', 'onnx'], 'passed'],
    ['another than those listed', joblib, ['onnx'], 'disallowed_format'],
    [
      'a pickle where joblib is listed: without arrays they are the same',
      model([measuredFile('m', { format: 'pickle' })]),
      ['joblib'],
      'passed',
    ],
    ['joblib where pickle is listed', joblib, ['pickle'], 'disallowed_format'],
    ['unknown', model([measuredFile('m', { format: 'unknown' })]), undefined, 'unknown_format'],
    ['unknown, where that is listed', model([measuredFile('m', { format: 'unknown' })]), ['unknown'], 'passed'],
    ['a text alone', model([measuredFile('m', { format: 'text' })]), undefined, 'unknown_format'],
    ['an archive of none of the formats', model([measuredFile('m', { format: 'zip' })]), undefined, 'unknown_format'],
    ['a text beside a model', model([onnx({}), measuredFile('readme', { format: 'text' })]), ['onnx'], 'passed'],
    ['unknown beside a model', model([onnx({}), measuredFile('x', { format: 'unknown' })]), ['onnx'], 'unknown_format'],
    ['a folder whose own format is not listed', model([onnx({})], { format: 'mlflow' }), ['onnx'], 'disallowed_format'],
    ['a folder of which all formats are listed', model([onnx({})], { format: 'mlflow' }), ['onnx', 'mlflow'], 'passed'],
  ])('that is %s', (_name, judged, formats, expected) => {
    const { status, reason } = judgeFormat(judged, formats, none);
    expect(status === 'passed' ? status : reason).toBe(expected);
  });

  test('says what the file seems to be', () => {
    const page = model([measuredFile('m.pkl', { format: 'text' }, { looksLike: 'an HTML page' })]);
    expect(judgeFormat(page, undefined, none).what).toBe('models/m.pkl: it is no model, it looks like an HTML page');
  });

  test('tells what the headers tell, and advises', () => {
    const facts = { producer: 'skl2onnx 1.19', opsets: { 'ai.onnx': 17 }, parameters: { float64: 200 } };
    expect(judgeFormat(model([onnx(facts)]), undefined, none)).toMatchObject({
      what: expect.stringMatching(/^models\/m\.onnx is .*written by skl2onnx 1\.19, 200 parameters \(float64\)$/),
      evidence: [
        {
          kind: 'model',
          path: 'models/m.onnx',
          format: 'onnx',
          ...facts,
          advice: ['200 parameters are float64: as float32 it would be 800 bytes smaller'],
        },
      ],
    });
  });
});

describe('the parameters of a model', () => {
  const two = model([
    onnx({ parameters: { float32: 60 } }),
    onnx({ parameters: { float32: 30, int64: 10 } }, 'n.onnx'),
  ]);

  test.each([
    [100, 'passed'],
    [99, 'failed'],
  ])('of all its files together, of %d allowed', (maximum, status) => {
    expect(judgeParameters(two, maximum)).toMatchObject({ status, observed: { value: 100, unit: 'parameters' } });
  });

  test.each([
    [
      'a file that does not tell',
      model([onnx({ parameters: {} }), measuredFile('x.ubj', { format: 'xgboost' })]),
      'unsupported',
    ],
    [
      'a file that was not read to its end',
      model([
        measuredFile('m', {
          facts: { parameters: { float32: 1 } },
          faults: [{ place: { file: 'm', members: [] }, what: 'cut' }],
        }),
      ]),
      'malformed',
    ],
  ])('are unknown for %s', (_name, judged, code) => {
    expect(() => judgeParameters(judged, 100)).toThrow(expect.objectContaining({ code }));
    expect(() => judgeDataTypes(judged, ['float32'])).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    [
      'all allowed',
      ['float32', 'int64'],
      'passed',
      'all parameters are of types that are allowed: 90 float32, 10 int64',
    ],
    ['one not allowed', ['float32'], 'failed', 'models has parameters of other types: 10 int64'],
  ])('of data types that are %s', (_name, allowed, status, what) => {
    expect(judgeDataTypes(two, allowed)).toMatchObject({ status, what });
  });
});

describe('the operator set of a model', () => {
  const two = model([onnx({ opsets: { 'ai.onnx': 13 } }), onnx({ opsets: { 'ai.onnx': 17, custom: 1 } }, 'n.onnx')]);

  test.each([
    ['the lowest against a minimum', { at_least: 13 }, 'passed', 13],
    ['below the minimum', { at_least: 14 }, 'failed', 13],
    ['the highest against a maximum', { at_most: 17 }, 'passed', 17],
    ['above the maximum', { at_most: 16 }, 'failed', 17],
  ])('%s', (_name, bound, status, value) => {
    expect(judgeOpset(two, bound)).toMatchObject({ status, observed: { value } });
  });

  test('of a model that has none is an error', () => {
    const other = model([measuredFile('m.pkl', { format: 'pickle' })]);
    expect(() => judgeOpset(other, { at_least: 1 })).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });
});
