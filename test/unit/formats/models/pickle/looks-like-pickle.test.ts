import { describe, expect, it, test } from '@jest/globals';
import { looksLikePickle } from '../../../../../src/formats/models/pickle/looks-like-pickle.js';
import { inspected } from '../file-content.js';
import { op, pickle } from './assemble.js';

const looks = (text: string | Uint8Array) => {
  const bytes = Buffer.from(text as string, 'latin1');
  return looksLikePickle(bytes.subarray(0, 4096), bytes.length);
};

describe('a pickle without a mark', () => {
  test.each<[string, string | Buffer]>([
    ['that calls a function', "cos\nsystem\n(S'id'\ntR."],
    ['that breaks off behind its call', "cos\nsystem\n(S'id'\ntR\xff"],
    ['of INST', "(S'id'\nios\nsystem\n."],
    ['of OBJ', "(cos\nsystem\nS'id'\no."],
    ['of opcodes of protocol 4', '\x8c\x02os\x8c\x06system\x93\x8c\x02id\x85R.'],
    ['of plain values', '(lp0\nI1\naI2\na.'],
    ['behind a constant as long as its head', `V${'x'.repeat(5000)}\n0cos\nsystem\n(S'id'\ntR.`],
    ['behind as many values as its head has bytes', `${'N0'.repeat(2500)}cos\nsystem\n(S'id'\ntR.`],
    ['behind bytes that are counted', Buffer.concat([op('BINSTRING', 'x'.repeat(5000)), pickle(1, op('NONE'))])],
  ])('is one %s', (_, text) => {
    expect(looks(text as string)).toBe(true);
  });

  test.each<[string, string]>([
    ['a README', 'changes of the model\n====================\n\nRetrained in May.\n'],
    ['lines that begin with c', Array.from({ length: 900 }, (_, index) => `city ${index}, town\n`).join('')],
    ['a table', 'id,label,probability\n1,cat,0.5\n2,dog,0.25\n'],
    ['JSON', '{"a": 1}'],
    ['a list in JSON', '[1, 2]'],
    ['a license', 'Copyright (c) 2026\n\nPermission is hereby granted\n'],
    ['an HTML page', '<!DOCTYPE html><html></html>'],
    ['numbers', '0.5\n0.25\n'],
    ['a text of one line', `Values of ${'x'.repeat(100)}`],
    ['an import alone', 'cos\nsystem\n'],
    ['LightGBM', 'tree\nversion=v4\nnum_class=1\n'],
  ])('is not %s', (_, text) => {
    expect(looks(text)).toBe(false);
  });

  it('is read as one', async () => {
    const found = await inspected(Buffer.from("cos\nsystem\n(S'id'\ntR."));
    expect(found.format).toBe('pickle');
    expect(found.imports).toMatchObject([{ module: 'os', name: 'system', allowed: false, offset: 0 }]);
  });
});
