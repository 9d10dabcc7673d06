import { describe, expect, test } from '@jest/globals';
import { pathSourceOf, type Source, sourceOf, tableSourceOf } from '../../../src/sources/source.js';

describe('a source that is written as text', () => {
  test.each<[string, Source]>([
    ['merge_base', { kind: 'merge_base' }],
    ['file:reports/metrics.json', { kind: 'files', text: 'reports/metrics.json' }],
    ['file:a:b.json', { kind: 'files', text: 'a:b.json' }],
    ['branch:feature/x', { kind: 'branch', name: 'feature/x' }],
    ['commit:ABCDEF1', { kind: 'commit', commit: 'abcdef1' }],
    [`commit:${'0a'.repeat(20)}`, { kind: 'commit', commit: '0a'.repeat(20) }],
    ['git:v1.2.0:reports/metrics.json', { kind: 'git', ref: 'v1.2.0', path: 'reports/metrics.json' }],
    ['git:HEAD~2:a:b.json', { kind: 'git', ref: 'HEAD~2', path: 'a:b.json' }],
    ['s3://models/churn/metrics.json', { kind: 's3', bucket: 'models', key: 'churn/metrics.json' }],
    [
      'artifact:train.yml/metrics/out/metrics.json',
      { kind: 'artifact', workflow: 'train.yml', name: 'metrics', path: 'out/metrics.json' },
    ],
    ['github_release:latest/metrics.json', { kind: 'github_release', tag: 'latest', asset: 'metrics.json' }],
    ['github_release:churn/v1/m.json', { kind: 'github_release', tag: 'churn/v1', asset: 'm.json' }],
    ['mlflow:models:/churn@prod', { kind: 'mlflow', uri: 'models:/churn@prod' }],
    ['mlflow:models:/churn model/3', { kind: 'mlflow', uri: 'models:/churn model/3' }],
    ['mlflow:runs:/21c9cedd', { kind: 'mlflow', uri: 'runs:/21c9cedd' }],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toEqual(source);
  });

  const any = expect.stringMatching(/^write one of merge_base, branch:NAME, .*, mlflow:models:\/NAME@ALIAS$/);
  const commit = 'write commit: and at least seven hexadecimal digits';
  const git = 'write git:REF:PATH, such as git:v1.2.0:reports/metrics.json';
  const artifact = 'write artifact:WORKFLOW/NAME/PATH, such as artifact:train.yml/metrics/metrics.json';
  const release = 'write github_release:TAG/ASSET, such as github_release:latest/metrics.json';
  const mlflow = 'write mlflow:models:/NAME@ALIAS, mlflow:models:/NAME/VERSION or mlflow:runs:/ID';

  test.each([
    ['', any],
    ['reports/metrics.json', any],
    ['files', any],
    ['branch1', any],
    ['history', any],
    ['alias:prod', any],
    ['file:', any],
    ['branch:', any],
    ['s3://models', any],
    ['s3://models/', any],
    ['s3:///key', any],
    ['commit:', commit],
    ['commit:abcdef', commit],
    ['commit:release', commit],
    [`commit:${'a'.repeat(65)}`, commit],
    ['git:main', git],
    ['git:main:', git],
    ['git::metrics.json', git],
    ['artifact:train.yml/metrics', artifact],
    ['artifact:train.yml/metrics/', artifact],
    ['artifact:train.yml//metrics.json', artifact],
    ['artifact:/metrics/metrics.json', artifact],
    ['github_release:latest', release],
    ['github_release:latest/', release],
    ['github_release:/metrics.json', release],
    ['mlflow:churn@prod', mlflow],
    ['mlflow:models:/churn', mlflow],
    ['mlflow:models:/churn@', mlflow],
    ['mlflow:models:/churn@a@b', mlflow],
    ['mlflow:models:/churn/3/4', mlflow],
    ['mlflow:runs:/', mlflow],
    ['mlflow:runs:/../x', mlflow],
  ])('is refused with what may be written: %j', (text, fix) => {
    expect(() => sourceOf(text)).toThrow(
      expect.objectContaining({
        code: 'invalid_config',
        explanation: { what: `${JSON.stringify(text)} is no source`, fix },
      }),
    );
  });

  test('is refused where it is written, with the code of who reads it', () => {
    const location = { file: 'mlgate.yml', line: 7, column: 15 };
    expect(() => sourceOf('prod', 'usage', location)).toThrow(expect.objectContaining({ code: 'usage', location }));
  });
});

describe('a path of a table', () => {
  test.each<[string, Source]>([
    ['data/*.parquet', { kind: 'files', text: 'data/*.parquet' }],
    ['data/', { kind: 'files', text: 'data/' }],
    ['merge_base', { kind: 'files', text: 'merge_base' }],
    ['./file:x.csv', { kind: 'files', text: './file:x.csv' }],
    ['s3://lake', { kind: 's3', bucket: 'lake', key: '' }],
    ['s3://lake/', { kind: 's3', bucket: 'lake', key: '' }],
    ['s3://lake/train/', { kind: 's3', bucket: 'lake', key: 'train/' }],
    ['s3://lake/train/*.parquet', { kind: 's3', bucket: 'lake', key: 'train/*.parquet' }],
    ['git:HEAD~1:data/train.csv', { kind: 'git', ref: 'HEAD~1', path: 'data/train.csv' }],
  ])('%s', (text, source) => {
    expect(tableSourceOf(text)).toEqual(source);
  });

  test.each(['s3:///key', 's3://', 'git:main', 'git:main:', 'branch:main', 'artifact:a.yml/b/c.csv', 'file:x.csv'])(
    'is refused where it begins like a source and is none: %s',
    (text) => {
      const location = { file: 'mlgate.yml', line: 4, column: 11 };
      const kinds = 'a file, a glob, a folder, s3://BUCKET/KEY, s3://BUCKET/PREFIX/, s3://BUCKET/GLOB or git:REF:PATH';
      expect(() => tableSourceOf(text, location)).toThrow(
        expect.objectContaining({
          code: 'invalid_config',
          explanation: {
            what: `${JSON.stringify(text)} is no path of a table`,
            why: `it may be ${kinds}`,
            fix: `write one of these; a file of this very name is ./${text}`,
          },
          location,
        }),
      );
    },
  );
});

describe('a path', () => {
  test.each<[string, Source]>([
    ['reports/*.json', { kind: 'files', text: 'reports/*.json' }],
    ['merge_base', { kind: 'files', text: 'merge_base' }],
    ['s3://models/metrics.json', { kind: 's3', bucket: 'models', key: 'metrics.json' }],
    ['git:main:metrics.json', { kind: 'git', ref: 'main', path: 'metrics.json' }],
    ['git:main', { kind: 'files', text: 'git:main' }],
  ])('%s', (text, source) => {
    expect(pathSourceOf(text)).toEqual(source);
  });
});
