import { printable } from '../report/printable.js';
import { counted, formatBytes, formatNumber } from '../result/format.js';
import { listed, storeLines } from './configuration.js';
import type { Proposal, ProposedMetrics, ProposedRule } from './proposal.js';

/**
 * What was recognised, with today's values and the rules that follow from them, for a terminal. No line starts with a name
 * from a file: a runner would take `::error::x.json` for a command.
 */
export function describeProposal(proposal: Proposal, unseen: number): string {
  const { metrics, tables, models, further, leftOut, stores } = proposal;
  const parts = [
    ...metrics.map(metricsLines),
    ...tables.map(({ seen: { file, rows }, fewestRows }) => [
      `table  ${file.path}  ${rows === undefined ? 'rows not counted' : counted(rows, 'row')}`,
      `  - row_count  min ${fewestRows}${rows === undefined ? '' : '  half of today'}`,
    ]),
    ...models.map(({ seen: { file }, maxSize }) => [
      `model  ${file.path}  ${formatBytes(file.size)}`,
      `  - max_size  ${maxSize}  a fifth more than today, rounded up`,
    ]),
    [
      ...stores.flatMap(storeLines),
      ...leftOut.map(({ file, why }) => `left out: ${file.path}: ${why}`),
      ...(further.length > 0 ? [`also seen, without a block: ${listed(further.map(({ path }) => path))}`] : []),
      ...(unseen > 0 ? [`not looked at: ${counted(unseen, 'more file')}`] : []),
    ],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${printable(line)}\n`).join(''))
    .map((part) => `${part}\n`)
    .join('');
}

function metricsLines({ seen, rules, further }: ProposedMetrics): readonly string[] {
  const git = seen.file.tracked ? 'in git' : 'not in git';
  const width = Math.max(...rules.map(({ selector }) => printable(selector).length));
  return [
    `metrics  ${seen.file.path}  ${seen.format}${seen.rows ? ', its last row' : ''}, ${git}`,
    ...rules.flatMap((rule) => ruleLines(rule, width)),
    ...(further.length > 0 ? [`  - known as well, without a rule: ${listed(further)}`] : []),
  ];
}

function ruleLines({ selector, value, direction, words, why }: ProposedRule, width: number): readonly string[] {
  const asked = Object.entries(words).map(([word, of]) => `${word} ${of}`);
  const name = printable(selector);
  const way = direction === undefined ? '' : `, ${direction.replaceAll('_', ' ')}`;
  return [
    `  - ${name.padEnd(width)}  ${formatNumber(value)}${way}: ${asked.join(', ')}`,
    `    ${' '.repeat(width)}  ${why.join('; ')}`,
  ];
}
