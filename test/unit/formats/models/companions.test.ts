import { describe, expect, test } from '@jest/globals';
import { textReader, whatItLooksLike } from '../../../../src/formats/models/companions.js';
import { inspected } from './file-content.js';

const bytes = (text: string) => Buffer.from(text);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const formatOf = async (content: Uint8Array) => (await inspected({ file: content })).format;

describe('JSON', () => {
  test('is told by parsing it whole', async () => {
    expect(await formatOf(bytes('{"vocab": {"the": 1}}\n'))).toBe('json');
    expect(await formatOf(bytes('{"vocab": {"the": 1}'))).toBe('text');
    expect(await formatOf(bytes('{"a": 1} {"b": 2}'))).toBe('text');
    expect(await formatOf(bytes('{"a": NaN}'))).toBe('text');
  });

  test('nested a million deep does no harm', async () => {
    expect(await formatOf(bytes('['.repeat(1_000_000) + ']'.repeat(1_000_000)))).toBe('json');
  });

  test('that is too large to be held is told as text', async () => {
    const string = JSON.stringify('x'.repeat(2_000_000));
    expect(await formatOf(bytes(string))).toBe('json');
    expect(await formatOf(bytes(`[${string},${string}]`))).toBe('text');
  });
});

describe('text', () => {
  test('is UTF-8 without control characters', async () => {
    expect(await formatOf(bytes('# A model\r\n\tof łódź 🚀\f\n'))).toBe('text');
    expect(await formatOf(bytes('a\0b'))).toBe('unknown');
    expect(await formatOf(bytes('a\u0085b'))).toBe('unknown');
    expect(await formatOf(bytes('a\x7fb'))).toBe('unknown');
    expect(await formatOf(latin1('caf\xe9 au lait'))).toBe('unknown');
  });

  test('is text up to its last byte', async () => {
    const page = 'merges of a tokenizer\n'.repeat(30_000);
    expect(await inspected({ file: bytes(page) })).toMatchObject({ format: 'text', faults: [] });
    expect(await inspected({ file: bytes(`${page}\x80\x02.`.replace('\x80', '\0')) })).toMatchObject({
      format: 'unknown',
      faults: [{ offset: 660_000, what: 'it begins as text, and goes on with a control character' }],
    });
    expect(await inspected({ file: Buffer.concat([bytes(page), latin1('\x80\x02.')]) })).toMatchObject({
      format: 'unknown',
      faults: [{ what: 'it begins as text, and goes on with bytes that are none' }],
    });
  });

  test('has whole characters, wherever it is read in pieces', async () => {
    for (const before of [0, 1, 2, 3]) {
      const text = 'x'.repeat(before) + '🚀'.repeat(100_000);
      expect(await formatOf(bytes(text))).toBe('text');
      expect(await formatOf(bytes(text).subarray(0, -1))).toBe('unknown');
    }
  });

  test('of nothing is empty', async () => {
    expect(await formatOf(bytes(''))).toBe('empty');
    expect(textReader.recognises(Buffer.alloc(0), 0)).toBe(false);
  });
});

describe('what an unknown file looks like', () => {
  test.each([
    [
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n',
      'a Git LFS pointer: the model itself was not fetched',
    ],
    [
      'outs:\n- md5: a304afb96060aad90176268345e10355\n  path: model.pkl\n',
      'a DVC pointer: the model itself was not fetched',
    ],
    ['<!DOCTYPE html>\n<html>', 'an HTML page'],
    ['\xef\xbb\xbf <HTML lang="en">', 'an HTML page'],
    ['<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>', 'an error document in XML'],
    ['<?xml version="1.0"?>\n<catalog/>', 'an XML document'],
    ['{"message": "Not Found"}', 'an error message in JSON'],
    ['#!/bin/bash\nrm', 'a shell script'],
    ['#!/usr/bin/env python3\n', 'a Python source'],
    ['# trains\nimport os\n', 'a Python source'],
    ['from sklearn import svm\n', 'a Python source'],
    ['7z\xbc\xaf\x27\x1c\0\x04', 'a 7z archive'],
    ['Rar!\x1a\x07\x01\0', 'a RAR archive'],
    ['%PDF-1.7\n', 'a PDF'],
    ['\x89PNG\r\n\x1a\n', 'a PNG image'],
    ['PAR1\x15\x04', 'a Parquet file'],
    ['\x7fELF\x02\x01\x01', 'an ELF executable'],
    ['\x28\xb5\x2f\xfd\x04', 'a zstd stream'],
    ['\0'.repeat(64), 'zeros'],
  ])('%j', (head, what) => {
    expect(whatItLooksLike(latin1(head))).toBe(what);
  });

  test('may be nothing known', () => {
    expect(whatItLooksLike(bytes('from here on it is prose'))).toBeUndefined();
    expect(whatItLooksLike(Buffer.alloc(0))).toBeUndefined();
  });

  test('is said fast of hostile text', () => {
    const started = performance.now();
    for (const text of [
      ' '.repeat(4096),
      `#${'\n'.repeat(4096)}`,
      `outs:${'path'.repeat(1024)}`,
      `<!--${'--'.repeat(2048)}`,
    ]) {
      whatItLooksLike(bytes(text));
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
