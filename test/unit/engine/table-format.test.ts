import { describe, expect, test } from '@jest/globals';
import { partitionOf } from '../../../src/engine/partition.js';
import { tableFormat } from '../../../src/engine/table-format.js';

const csv = (delimiter: string) => ({ kind: 'csv', csv: { delimiter, quote: '"', missingValues: [''] } });

describe('the format of files', () => {
  test.each<[string, object, 'gzip' | 'zstd' | undefined]>([
    ['a/b.csv', csv(','), undefined],
    ['a.b.CSV', csv(','), undefined],
    ['b.csv.gz', csv(','), 'gzip'],
    ['b.csv.gzip', csv(','), 'gzip'],
    ['b.Csv.ZST', csv(','), 'zstd'],
    ['b.tsv', csv('\t'), undefined],
    ['b.jsonl', { kind: 'jsonl' }, undefined],
    ['b.ndjson.zst', { kind: 'jsonl' }, 'zstd'],
    ['b.parquet', { kind: 'parquet' }, undefined],
  ])('%s is told by its ending', (name, format, compression) => {
    expect(tableFormat([name])).toEqual({ format, compressions: [compression] });
  });

  test('is what the configuration says of CSV', () => {
    const choices = { delimiter: ';', missingValues: ['NA'] };
    expect(tableFormat(['a.tsv'], choices).format).toEqual({ kind: 'csv', csv: { quote: '"', ...choices } });
  });

  test.each([
    [{ delimiter: '"' }, '"\\"" cannot be the delimiter and the quote'],
    [{ delimiter: "'", quote: "'" }, '"\'" cannot be the delimiter and the quote'],
    [{ delimiter: '\n' }, '"\\n" cannot be a delimiter or a quote'],
    [{ quote: '\r' }, '"\\r" cannot be a delimiter or a quote'],
    [{ missingValues: ['', 'NA', '"NA"'] }, 'missing_values names "\\"NA\\"", which no cell without quotes can be'],
    [{ missingValues: ['n,a'] }, 'missing_values names "n,a", which no cell without quotes can be'],
    [{ missingValues: ['\n'] }, 'missing_values names "\\n", which no cell without quotes can be'],
  ])('is none under %j', (choices, message) => {
    expect(() => tableFormat(['a.csv'], choices)).toThrow(expect.objectContaining({ code: 'unsupported', message }));
  });

  test('may do without quotes, and then holds them in a missing value', () => {
    const choices = { quote: '', missingValues: ['""'] };
    expect(tableFormat(['a.csv'], choices).format).toEqual({ kind: 'csv', csv: { delimiter: ',', ...choices } });
  });

  test.each([
    'a',
    'a.txt',
    'a.gz',
    '.csv/a',
    'csv',
    'a.csv.bz2',
    'a.json',
    'a.constructor',
    'a.csv.constructor',
    'a.csv.gz.gz',
  ])('%s is unknown', (name) => {
    expect(() => tableFormat([name])).toThrow(
      expect.objectContaining({ code: 'unsupported', message: `${name} is of no format that is known by its ending` }),
    );
  });

  test('of several files must be one', () => {
    expect(() => tableFormat(['a.csv', 'b.csv.gz', 'c.parquet'])).toThrow(
      expect.objectContaining({
        code: 'unsupported',
        explanation: expect.objectContaining({ why: 'b.csv.gz is .csv, c.parquet is .parquet' }),
      }),
    );
  });

  test('is never that of a Parquet file within another compression', () => {
    expect(() => tableFormat(['a.parquet', 'b.parquet.gz'])).toThrow('b.parquet.gz is compressed as a whole');
  });
});

describe('the folders of a file', () => {
  test.each<[string, string, object | undefined]>([
    ['a=1/x.csv', '', { a: '1' }],
    ['./data/a=1/x.csv', './data', { a: '1' }],
    ['data/a=1/b=2/x.csv', 'data', { a: '1', b: '2' }],
    ['data/a=1/b=2/x.csv', 'data/a=1/', { b: '2' }],
    ['a=1/data/x.csv', 'a=1/data', undefined],
    ['/runs/a=1/x.csv', 'data', undefined],
    ['data/plain/a=x=y/k=v.csv', 'data', { a: 'x=y' }],
    ['=1/x.csv', '', undefined],
    ['a%2Fb=1/x.csv', '', { 'a/b': '1' }],
  ])('%s below %j', (name, root, partition) => {
    expect(partitionOf(name, root)).toEqual(partition);
  });

  test('cannot name a column twice', () => {
    expect(() => partitionOf('a=1/a=2/x.csv', '')).toThrow('the folders of a=1/a=2/x.csv name "a" twice');
  });
});
