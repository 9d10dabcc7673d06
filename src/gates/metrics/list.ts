import type { RowChoice } from '../../formats/metrics/format.js';
import { type MetricsFormatName, metricsFormats } from '../../formats/metrics/formats.js';
import type { Listed } from '../../formats/metrics/metrics-file.js';
import { readMetrics } from '../../formats/metrics/read.js';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { freeze } from '../../sources/freeze.js';
import { Inputs } from '../../sources/inputs.js';
import type { Reach } from '../../sources/reach.js';
import { pathSourceOf, type RunChoice, type Source } from '../../sources/source.js';

/** What a metrics file holds, as the first thing that a new user asks. */
export interface Listing {
  /** as messages name it */
  readonly path: string;
  readonly format: MetricsFormatName;
  readonly listed: readonly Listed[];
}

/**
 * Reads a metrics file as a rule would, and lists what it holds.
 *
 * @param text the path, as the configuration would write it
 * @throws UserError with the reason why it cannot be read
 */
export async function listMetrics(
  text: string,
  { format, row, run }: { readonly format?: string; readonly row?: RowChoice; readonly run?: RunChoice },
  reach: Reach,
): Promise<Listing> {
  const { workspace, snapshots } = reach;
  const request = { gate: 'metrics', source: 'report', role: 'current', written: text, bytes: true } as const;
  const from: Source = run ? { kind: 'mlflow_store', text, run } : pathSourceOf(text);
  const frozen = await freeze({ ...request, from, folder: workspace.folder }, reach);
  const inputs = new Inputs([frozen], workspace, snapshots, false);
  const file = await inputs.file('current');
  const stated = format === undefined ? {} : { format: formatNamed(format) };
  const metrics = readMetrics(await inputs.bytes(file), file.path, { ...stated, ...(row && { row }) });
  return { path: file.path, format: metrics.format, listed: [...metrics.list()] };
}

function formatNamed(name: string): MetricsFormatName {
  const names = Object.keys(metricsFormats) as MetricsFormatName[];
  const found = names.find((each) => each === name);
  if (found !== undefined) return found;
  const [similar] = nearest(name, names, 1);
  throw new UserError('unsupported', {
    what: `there is no format called ${JSON.stringify(name)}`,
    fix: similar === undefined ? `the formats are ${names.join(', ')}` : `did you mean ${similar}?`,
  });
}
