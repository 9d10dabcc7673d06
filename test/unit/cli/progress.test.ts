import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { lineText, progressLine, scanState, type Timer } from '../../../src/cli/progress.js';
import type { Environment } from '../../../src/run/machine.js';
import type { Progress } from '../../../src/run/world.js';

/** A terminal that shows its last line, and a clock that stands still until it is told to go on. */
class Watched {
  written = '';
  #now = 0;
  #calls: { readonly at: number; readonly call: () => void }[] = [];
  readonly stream;
  readonly timer: Timer = {
    now: () => this.#now,
    after: (milliseconds, call) => {
      const due = { at: this.#now + milliseconds, call };
      this.#calls.push(due);
      return () => {
        this.#calls = this.#calls.filter((other) => other !== due);
      };
    },
  };

  constructor(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
    const write = (text: string | Uint8Array) => {
      this.written += text.toString();
      return true;
    };
    this.stream = { isTTY: true, columns: 80, ...terminal, write };
  }

  wait(milliseconds: number): void {
    this.#now += milliseconds;
    for (const due of this.#calls.filter(({ at }) => at <= this.#now)) {
      this.#calls = this.#calls.filter((other) => other !== due);
      due.call();
    }
  }

  /** A carriage return goes back to the start of the line, and what follows is written over it. */
  get screen(): string {
    return this.written
      .split('\n')
      .map((line) =>
        line
          .split('\r')
          .reduce((shown, part) => part + shown.slice(part.length), '')
          .trimEnd(),
      )
      .join('\n');
  }
}

const block: Progress = { kind: 'block', model: 'churn', gate: 'data', source: 'training' };
type Event = Extract<Progress, { kind: 'scan' }>['event'];
const whose = { source: 'training', scan: 'row rules' };
const scan = (event: Event): Progress => ({ kind: 'scan', model: 'churn', gate: 'data', event });
const started = scan({ kind: 'started', ...whose });
const running = (fraction: number, rows?: number) =>
  scan({ kind: 'running', ...whose, fraction, ...(rows !== undefined && { rows }) });
const finished = scan({ kind: 'finished', ...whose, seconds: 2 });

function watching(terminal: ConstructorParameters<typeof Watched>[0] = {}, env: Environment = { NO_COLOR: '1' }) {
  const watched = new Watched(terminal);
  return { watched, line: progressLine(watched.stream, env, watched.timer) };
}

describe('the line of progress', () => {
  test('appears where somebody has waited for half a second, and not before', () => {
    const { watched, line } = watching();
    line.show(block);
    line.show(started);
    watched.wait(499);
    expect(watched.written).toBe('');
    watched.wait(1);
    expect(watched.screen).toBe('training  row rules');
  });

  test('says how much is read, and writes over what it said', () => {
    const { watched, line } = watching();
    line.show(started);
    watched.wait(500);
    line.show(running(0.43, 12_300_000));
    watched.wait(100);
    line.show(running(0.439, 12_300_000));
    expect(watched.screen).toBe('training  row rules  43 %  12,300,000 rows');
    watched.wait(100);
    line.show(running(0.5));
    expect(watched.screen).toBe('training  row rules  50 %');
  });

  test('changes ten times a second and no more', () => {
    const { watched, line } = watching();
    line.show(started);
    watched.wait(500);
    for (let step = 1; step <= 1000; step += 1) {
      watched.wait(1);
      line.show(running(step / 1000, step));
    }
    expect(watched.written.split('\r')).toHaveLength(12);
    expect(watched.screen).toBe('training  row rules  100 %  1,000 rows');
  });

  test('goes on with the block where a reading is finished, and with the next reading', () => {
    const { watched, line } = watching();
    for (const event of [block, started]) line.show(event);
    watched.wait(500);
    line.show(finished);
    expect(watched.screen).toBe('… churn: data/training');
    line.show(scan({ kind: 'started', source: 'training', scan: 'unique id' }));
    expect(watched.screen).toBe('training  unique id');
  });

  test('is taken away before something else is printed, and comes back with the next event', () => {
    const { watched, line } = watching();
    line.show(started);
    watched.wait(500);
    line.clear();
    watched.stream.write('installing the data engine\n');
    watched.wait(10_000);
    expect(watched.screen).toBe('installing the data engine\n');
    line.show(running(0.5));
    watched.wait(500);
    expect(watched.screen).toBe('installing the data engine\ntraining  row rules  50 %');
  });

  test('is gone in the end, whatever is still told', () => {
    const { watched, line } = watching();
    line.show(started);
    watched.wait(500);
    line.end();
    line.show(running(0.9));
    watched.wait(10_000);
    expect(watched.screen).toBe('');
    expect(watched.written.endsWith('\r')).toBe(true);
  });

  test('never appears where the work is done before', () => {
    const { watched, line } = watching();
    line.show(block);
    line.end();
    watched.wait(10_000);
    expect(watched.written).toBe('');
  });

  test('leaves nothing behind of a stack, which is told at once', () => {
    const { watched, line } = watching();
    line.show(started);
    watched.wait(500);
    line.show({ kind: 'bug', error: 'undefined is not a function' });
    expect(watched.screen).toBe('mlgate failed; this is a bug, please report it:\n  | undefined is not a function\n');
  });
});

describe('who sees it:', () => {
  const told = (terminal: ConstructorParameters<typeof Watched>[0], env: Environment) => {
    const { watched, line } = watching(terminal, env);
    line.show(started);
    watched.wait(500);
    return watched.written;
  };

  test.each<[string, { readonly isTTY?: boolean }, Environment]>([
    ['a log', { isTTY: false }, {}],
    ['a job with a terminal', {}, { CI: 'true' }],
    ['a terminal that cannot go back in its line', {}, { TERM: 'dumb' }],
  ])('not %s', (_name, terminal, env) => {
    expect(told(terminal, env)).toBe('');
  });

  test.each<[string, Environment, string]>([
    ['dim on a terminal', {}, '\r\x1b[2mtraining  row rules\x1b[22m'],
    ['without colour where NO_COLOR says so', { NO_COLOR: '1' }, '\rtraining  row rules'],
    ['where CI is said to be false', { CI: 'false', NO_COLOR: '1' }, '\rtraining  row rules'],
  ])('%s', (_name, env, text) => {
    expect(told({}, env)).toBe(text);
  });

  test('a bug is told in a log too', () => {
    const { watched, line } = watching({ isTTY: false });
    line.show({ kind: 'bug', error: 'no' });
    expect(watched.written).toBe('mlgate failed; this is a bug, please report it:\n  | no\n');
  });
});

describe('the state of a reading', () => {
  test.each<[number, number | undefined, readonly string[]]>([
    [-1, undefined, []],
    [-0.01, 0, []],
    [0, 0, []],
    [Number.NaN, Number.NaN, []],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, []],
    [43, 1, ['1 row']],
    [0, 2048, ['2,048 rows']],
    [0.004, -1, ['0 %']],
    [0.999, 2, ['99 %', '2 rows']],
    [1, 1.5, ['100 %']],
  ])('of fraction %p and rows %p tells %p', (fraction, rows, tail) => {
    const event = { kind: 'running', ...whose, fraction, ...(rows !== undefined && { rows }) } as const;
    expect(scanState(event).tail).toEqual(tail);
  });
});

describe('a narrow terminal', () => {
  const state = { head: 'training  row rules', tail: ['43 %', '12,300,000 rows'] };

  test.each([
    [80, 'training  row rules  43 %  12,300,000 rows'],
    [42, 'training  row rules  43 %  12,300,000 rows'],
    [41, 'training  row rules  43 %'],
    [25, 'training  row rules  43 %'],
    [24, 'training  row rul…  43 %'],
    [14, 'trainin…  43 %'],
    [13, 'training  ro…'],
    [1, '…'],
    [0, ''],
  ])('of %p cells shows what fits', (columns, text) => {
    expect(lineText(state, columns)).toBe(text);
  });

  test('is never wider than it is, whatever a source is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (head, columns) => {
        expect(stringWidth(lineText({ ...state, head }, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('leaves its last cell free', () => {
    const { watched, line } = watching({ columns: 19 });
    line.show(started);
    watched.wait(500);
    expect(watched.screen).toBe('training  row rul…');
  });

  test('that does not know its width is taken for one of 80 cells', () => {
    const { watched, line } = watching({ columns: 0 });
    line.show(scan({ kind: 'started', source: 'x'.repeat(100), scan: 'row rules' }));
    watched.wait(500);
    expect(watched.screen).toBe(`${'x'.repeat(78)}…`);
  });
});

test('hostile names are shown and not obeyed', () => {
  const { watched, line } = watching();
  line.show(scan({ kind: 'started', source: '\x1b[2J\n::error::x', scan: '\r##[error]\u202e' }));
  watched.wait(500);
  expect(watched.written).toBe('\r\\u{1b}[2J\\n::error::x  \\u{d}#\\u{23}[error]\\u{202e}');
});
