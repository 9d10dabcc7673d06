import { printable } from '../report/printable.js';
import { problemText } from '../report/terminal.js';
import { widthOf } from '../report/width.js';
import { UserError } from '../result/error.js';
import { counted, formatCount } from '../result/format.js';
import { type BlockSelfTest, type SelfTested, type SelfTestReport, selfTest as simulate } from '../run/self-test.js';
import { configurations } from './check.js';
import { type Context, withWorld } from './context.js';

export interface SelfTestOptions {
  readonly runs?: string;
  readonly rows?: string;
  readonly json?: boolean;
  readonly enginePath?: string;
}

/** Where nobody says how many: as many as fit into the time, up to these. */
const defaultRuns = 200;
const defaultSeconds = 60;
const mostRuns = 100_000;

/** `mlgate selftest [config…]`: how often each check would stop a run in which nothing changed. */
export async function selfTest(
  patterns: readonly string[],
  options: SelfTestOptions,
  context: Context,
): Promise<number> {
  const request = {
    ...(options.runs === undefined
      ? { runs: defaultRuns, seconds: defaultSeconds }
      : { runs: wholeOf('--runs', options.runs, mostRuns) }),
    ...(options.rows !== undefined && { rows: wholeOf('--rows', options.rows, 1e9) }),
  };
  const report = await withWorld(context, options.enginePath, (world) =>
    simulate({ configurations: configurations(patterns, world) }, request, world),
  );
  const { stdout, stderr } = context.streams;
  (options.json ? stderr : stdout).write(await selfTestText(report, request.runs));
  if (options.json) stdout.write(`${JSON.stringify(inJson(report), null, 2)}\n`);
  stderr.write(report.problems.map((problem) => problemText(problem)).join(''));
  return report.problems.length > 0 ? 2 : 0;
}

function wholeOf(word: string, text: string, most: number): number {
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && value >= 1 && value <= most) return value;
  throw new UserError('usage', {
    what: `${word} is ${text}`,
    fix: `write a whole number from 1 to ${formatCount(most)}`,
  });
}

/** @param asked runs */
export async function selfTestText({ tested, deterministic }: SelfTestReport, asked: number): Promise<string> {
  const parts: string[] = [];
  for (const block of tested) parts.push(await blockText(block, asked));
  if (deterministic.length > 0) {
    const of = deterministic.map(({ model, gate, blocks, checks }) =>
      printable(`  ${model}  ${gate}: ${counted(checks, 'check')} of ${counted(blocks, 'block')}`),
    );
    parts.push(textOf(['not a matter of sampling: the same files give the same answer', ...of]));
  }
  return parts.join('\n');
}

async function blockText(block: BlockSelfTest, asked: number): Promise<string> {
  const { model, gate, source, runs, rows, checks, settled } = block;
  const sizes = `${formatCount(rows.current)} rows against ${formatCount(rows.reference)}`;
  const title = printable(`${model}  ${gate}/${source}: ${counted(runs, 'run')} of ${sizes}, in which nothing changed`);
  const stopped = checks
    .filter(({ open }) => open.runs > 0)
    .sort((a, b) => b.open.runs - a.open.runs || (a.check.id < b.check.id ? -1 : 1));
  const lines = [
    ...(await table([
      ['share of runs', '95 % interval', 'did not pass'],
      ...summaryRows(block),
      ...stopped.map((each) => [...shareCells(each.open), `${each.check.id}${howOf(each)}`]),
    ])),
    ...calmText(block, stopped.length),
    ...(settled.length > 0 ? [`${counted(settled.length, 'check')} left out: no sample changes what they say`] : []),
    ...(runs < asked ? [`${runs} of ${asked} runs in ${defaultSeconds} s; --runs N takes the time it needs`] : []),
    ...noticeText(block),
  ];
  return textOf([title, ...lines.map((line) => `  ${printable(line)}`)]);
}

function summaryRows({ any, blocked, failOn }: BlockSelfTest): readonly string[][] {
  const rows = [[...shareCells(any), 'any check of the block']];
  // Where warnings block, the two are one.
  if (failOn === 'warn' || any.runs === blocked.runs) return rows;
  return [...rows, [...shareCells(blocked), 'a check that blocks']];
}

function shareCells({ share, interval: [lower, upper] }: SelfTested['open']): [string, string] {
  return [`${percent(share)} %`, `${percent(lower)} to ${percent(upper)} %`];
}

/** In which way it did not pass, where it is another than that it failed. */
function howOf({ failed, inconclusive, error, check }: SelfTested): string {
  const ways = [
    ...(inconclusive > 0 ? [`inconclusive in ${inconclusive}`] : []),
    ...(error > 0 ? [`not measured in ${error}`] : []),
  ];
  const effect = check.effect === 'warn' ? '  (warns)' : '';
  if (ways.length === 0) return effect;
  return `${effect}  ${[...(failed > 0 ? [`failed in ${failed}`] : []), ...ways].join(', ')}`;
}

function calmText({ checks, runs }: BlockSelfTest, stopped: number): readonly string[] {
  const calm = checks.find(({ open }) => open.runs === 0);
  if (!calm) return [];
  const others = counted(checks.length - stopped, stopped > 0 ? 'other check' : 'check');
  return [`${others} passed in all ${runs} runs: fewer than ${percent(calm.open.interval[1])} % each`];
}

/** What the figures leave out. */
function noticeText({ grouped, time }: BlockSelfTest): readonly string[] {
  return [
    'SAMPLING NOISE ONLY: redrawing cells breaks correlation, time and groups. Real weeks differ by more.',
    ...(grouped ? ['rows of one group were drawn together, as many as they are worth'] : []),
    ...(time === undefined
      ? []
      : [
          'the honest estimate is week against week: of each week that you have make a profile, and judge the next by it:',
          `  mlgate profile DATA --window ${time}:FROM..TO -o week.profile.json`,
          '  mlgate drift, with reference: week.profile.json and the rows of the next week; the share of weeks that fail is the rate',
        ]),
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Columns of figures to the right, words to the left. */
async function table(rows: readonly (readonly string[])[]): Promise<readonly string[]> {
  const widthIn = await widthOf(rows.flat());
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthIn(row[column] ?? ''))));
  return rows.map(([share = '', interval = '', words = '']) => {
    const pad = (text: string, column: number) => ' '.repeat((widths[column] ?? 0) - widthIn(text)) + text;
    return `${pad(share, 0)}  ${pad(interval, 1)}  ${words}`;
  });
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function inJson({ tested, deterministic, problems }: SelfTestReport) {
  return {
    version: 1,
    tested: tested.map(({ checks, settled, failOn, ...block }) => ({
      ...block,
      fail_on: failOn,
      checks: checks.map(({ check: { id, effect }, ...shares }) => ({ id, effect, ...shares })),
      settled: settled.map(({ check: { id }, why }) => ({ id, why })),
    })),
    deterministic,
    problems,
  };
}
