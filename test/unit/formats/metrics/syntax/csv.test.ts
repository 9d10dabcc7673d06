import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../../../src/formats/metrics/syntax/csv.js';
import { SyntaxFault } from '../../../../../src/formats/metrics/syntax/syntax-fault.js';
import { fault, file } from '../metrics-fixture.js';

function faultOf(text: string) {
  try {
    return readCsv(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return `${error.line}: ${error.why}`;
    throw error;
  }
}

describe('a table is separated', () => {
  test.each<[string, string, string[]]>([
    ['by commas', 'epoch,auc\n0,0.9\n', ['epoch', 'auc']],
    ['by semicolons', 'epoch;auc\n0;0.9\n', ['epoch', 'auc']],
    ['by tabs', 'epoch\tauc\n0\t0.9\n', ['epoch', 'auc']],
    ['by tabs, with commas in names', 'acc,none\tf1,none\n0.9\t0.8\n', ['acc,none', 'f1,none']],
    ['by semicolons, with commas in names', 'epoch;acc,none\n0;0.9\n', ['epoch', 'acc,none']],
    ['by semicolons, with decimal commas', 'acc,none;auc\n0,91;0,8\n', ['acc,none', 'auc']],
    ['by commas, with a semicolon in a name', 'a;b,c\n1,2\n', ['a;b', 'c']],
    ['by commas, with a semicolon in quotes', '"a;b;c",d\n1,2\n', ['a;b;c', 'd']],
    ['by nothing: it has one column', 'auc\n0.9\n', ['auc']],
  ])('%s', (_name, text, header) => {
    expect(readCsv(text).header).toEqual(header);
  });
});

describe('a table is read', () => {
  test('with line breaks, commas and quotes in quotes', () => {
    const { header, rows } = readCsv('"a,b","c\nd","e ""f"""\n1,2,3\n');
    expect(header).toEqual(['a,b', 'c\nd', 'e "f"']);
    expect(rows).toEqual([['1', '2', '3']]);
  });

  test('with any line break, with empty lines, and without a last break', () => {
    for (const text of ['a,b\r\n1,2', 'a,b\n\n1,2\n\n', '\na,b\n1,2\n', 'a,b\r1,2\r']) {
      expect(readCsv(text)).toEqual({ header: ['a', 'b'], rows: [['1', '2']] });
    }
  });

  test('with names padded by spaces', () => {
    expect(readCsv('   epoch,   auc\n  0,  0.9\n').header).toEqual(['epoch', 'auc']);
  });

  test('with a first column without a name, as pandas writes its index', () => {
    expect(readCsv(',auc\n0,0.9\n').header).toEqual(['', 'auc']);
  });

  test.each<[string, Buffer]>([
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeffauc,é\n0.9,1\n')],
    ['UTF-16, as PowerShell writes it', Buffer.from('\ufeffauc,é\r\n0.9,1\r\n', 'utf16le')],
    ['big-endian UTF-16', Buffer.from('\ufeffauc,é\n0.9,1\n', 'utf16le').swap16()],
  ])('in %s', (_name, bytes) => {
    const table = file(bytes);
    expect([table.format, table.number('auc').value, table.number('é').value]).toEqual(['epochs', 0.9, 1]);
  });
});

describe('a table is refused', () => {
  test.each([
    [
      'without a header',
      '0,0.5,0.4\n1,0.6,0.3\n',
      '1: the first line holds numbers (0, 0.5, 0.4) and no names of columns',
    ],
    ['without a header, with NaN', 'nan\n0.5\n', '1: the first line holds numbers (nan) and no names of columns'],
    [
      'without a header, with decimal commas',
      '0,91;x\n0,92;y\n',
      '1: the first line holds numbers (0, 91;x) and no names of columns',
    ],
    ['with a row that is too short', 'a,b\n1,2\n3\n', '3: row 2 has 1 cells, the header 2'],
    ['with a row that is too long', 'a,b\n1,2,3\n', '2: row 1 has 3 cells, the header 2'],
    ['with a ragged row after empty lines', 'a,b\n\n\n1\n', '4: row 1 has 1 cells, the header 2'],
    ['with a name that stands twice', 'auc,loss,auc\n1,2,3\n', '1: two columns are called "auc"'],
    ['with a name that stands twice but for spaces', 'auc, auc\n1,2\n', '1: two columns are called "auc"'],
    ['with a column without a name', 'auc,,loss\n1,2,3\n', '1: column 2 has no name'],
  ])('%s', (_name, text, told) => {
    expect(faultOf(text)).toBe(told);
  });

  test('with a quote that is not closed', () => {
    expect(faultOf('a,b\n1,"2\n')).toMatch(/^\d: Quote Not Closed/);
  });

  test('by the name of its file, with its line', () => {
    expect(fault(() => file('epoch,auc\n0,0.9\n1\n', { format: 'epochs' }))).toEqual({
      code: 'malformed',
      what: 'm is not valid CSV',
      why: 'line 3, column 1: row 2 has 1 cells, the header 2',
      fix: 'mend what writes the file: which column a cell belongs to is not guessed',
    });
  });
});
