import { UserError } from '../../result/error.js';
import type { Content } from './content.js';
import type { MetricsFormat } from './format.js';
import { instantOfSeconds } from './instant.js';
import { chosenRow, type Row } from './rows.js';
import { otherShape } from './shape.js';
import type { ScalarEvent } from './syntax/events.js';

/** The scalars of one event file, a row a step. */
export const tensorboard: MetricsFormat = {
  title: 'TensorBoard event file: scalars',
  syntax: ['events'],
  detection: 'its first record is whole, and says `brain.Event:`',
  example: 'val/acc',
  tested: 'the writers of PyTorch 2.15.0 and tensorboardX 2.6.5, read back by TensorBoard 2.21.0',
  rows: true,
  recognises: ({ syntax }) => syntax === 'events',
  read: (content, path, { row }) => {
    const events = eventsIn(content, path);
    if (events.length === 0) {
      throw new UserError(
        'empty',
        {
          what: `${path} has no scalar`,
          why: 'a run may have several event files, and a sweep a folder of its own for each',
          fix: 'name the event file that the scalars were written to',
        },
        { file: path },
      );
    }
    const date = instantOfSeconds(events.reduce((latest, { wallTime }) => Math.max(latest, wallTime), 0));
    return { root: chosenRow(rowsOf(events), row, path), ...(date && { date }) };
  },
};

function eventsIn(content: Content, path: string): readonly ScalarEvent[] {
  if (content.syntax === 'events') return content.events;
  throw otherShape(path, 'a TensorBoard event file', `it is ${content.syntax}`);
}

/** By step, for writers need not keep the order. A tag that was written twice at a step makes another row of that step. */
function rowsOf(events: readonly ScalarEvent[]): readonly Row[] {
  const inOrder = [...events].sort((a, b) => (a.step < b.step ? -1 : a.step > b.step ? 1 : 0));
  const rows: { readonly step: bigint; readonly values: Map<string, number> }[] = [];
  for (const { tag, step, value } of inOrder) {
    const row = rows.at(-1);
    if (row && row.step === step && !row.values.has(tag)) row.values.set(tag, value);
    else rows.push({ step, values: new Map([[tag, value]]) });
  }
  return rows.map(({ values }) => values);
}
