import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MetricsFormat } from '../formats/metrics/format.js';
import { metricsFormats } from '../formats/metrics/formats.js';
import type { MetricsFile } from '../formats/metrics/metrics-file.js';
import { type ReadMetricsOptions, readMetrics } from '../formats/metrics/read.js';
import { at, isArray, type Path } from '../formats/metrics/tree.js';
import { knownMetric } from '../gates/rules/known-metrics.js';
import { isMeasurementError } from '../result/error.js';
import { lfsPointer } from '../sources/pointers.js';
import type { Measured } from './bounds.js';
import { longestCountedTable, rowsIn } from './rows.js';
import { extensionOf, folderOf, type SeenFile, type Walk } from './walk.js';

/** A file that holds metrics, as it is today. */
export interface MetricsSeen {
  readonly kind: 'metrics';
  readonly file: SeenFile;
  readonly format: string;
  /** it is a history, of which the last row was read */
  readonly rows: boolean;
  /** it holds both sides of a comparison itself */
  readonly holdsBaseline: boolean;
  /** numbers whose direction is known, in the order of the file */
  readonly known: readonly Measured[];
  /** selectors of the other numbers */
  readonly unknown: readonly string[];
  /** selector → number, where the file is a test report: `tests` or `total`, `failed`, `errors` */
  readonly tests?: ReadonlyMap<string, number>;
}

export interface ModelSeen {
  readonly kind: 'model';
  readonly file: SeenFile;
}

export interface TableSeen {
  readonly kind: 'table';
  readonly file: SeenFile;
  /** absent where it was not counted */
  readonly rows?: number;
}

/** A file that looks like one of ours, and why nothing is proposed for it. */
export interface LeftOut {
  readonly kind: 'left_out';
  readonly file: SeenFile;
  readonly why: string;
}

export type Recognised = MetricsSeen | ModelSeen | TableSeen | LeftOut;

const treeFiles = ['json', 'yaml', 'yml', 'toml', 'xml'];
const tables = ['csv', 'parquet'];
const models = ['onnx', 'pkl', 'joblib', 'pt', 'pth', 'safetensors', 'skops', 'gguf', 'keras', 'h5'];

/** A longer file is no metrics file that somebody would commit. */
const longestMetrics = 5 * 1024 * 1024;
/** All that is read in search of metrics: a folder of results can hold thousands of files. */
const longestSearch = 256 * 1024 * 1024;
/** Beyond so many numbers of one file, no further ones are looked at. */
const mostNumbers = 2000;
/** What is read of a CSV file to see whether it is a history. */
const longestHeader = 64 * 1024;

const testReports = ['junit', 'pytest_json'];

/** Looks at each file, as far as it takes to say what it is. */
export async function recognise({ root, files }: Walk): Promise<readonly Recognised[]> {
  const found: Recognised[] = [];
  let searched = 0;
  const configurations = new Set(files.filter(isConfigJson).map(({ path }) => folderOf(path)));
  for (const file of files) {
    const extension = extensionOf(file.path);
    const isModel = models.includes(extension) || (extension === 'bin' && configurations.has(folderOf(file.path)));
    const isText = treeFiles.includes(extension) || extension === 'tsv' || extension === 'csv';
    if (isModel) found.push(await modelIn(root, file));
    else if (extension === 'parquet') found.push(await parquetIn(root, file));
    else if (isText && file.size <= longestMetrics && searched + file.size <= longestSearch) {
      searched += file.size;
      const seen = await textIn(root, file, extension);
      if (seen) found.push(seen);
    } else if (extension === 'csv') found.push(await csvIn(root, file));
  }
  return found;
}

function isConfigJson({ path }: SeenFile): boolean {
  return path === 'config.json' || path.endsWith('/config.json');
}

async function modelIn(root: string, file: SeenFile): Promise<ModelSeen | LeftOut> {
  return (await notThere(root, file)) ?? { kind: 'model', file };
}

async function parquetIn(root: string, file: SeenFile): Promise<TableSeen | LeftOut> {
  return (await notThere(root, file)) ?? { kind: 'table', file };
}

/** Why a file has no content to judge: it is empty, or a pointer to where the content is kept. */
async function notThere(root: string, file: SeenFile): Promise<LeftOut | undefined> {
  if (file.size === 0) return { kind: 'left_out', file, why: 'it is empty' };
  if (file.size >= 1024 || !lfsPointer(await readFile(join(root, file.path)))) return undefined;
  return { kind: 'left_out', file, why: 'it is a pointer of git LFS: run git lfs pull, then mlgate init again' };
}

async function textIn(root: string, file: SeenFile, extension: string): Promise<Recognised | undefined> {
  const isTable = tables.includes(extension);
  if (!treeFiles.includes(extension) && !(await hasMetricColumns(join(root, file.path)))) {
    return isTable ? csvIn(root, file) : undefined;
  }
  const absent = await notThere(root, file);
  if (absent) return isNamedLikeMetrics(file) ? absent : undefined;
  const bytes = await readFile(join(root, file.path));
  const read = readAsItIs(bytes, file.path);
  if ('fault' in read) {
    if (isTable) return csvIn(root, file);
    return isNamedLikeMetrics(file) ? { kind: 'left_out', file, why: read.fault } : undefined;
  }
  return metricsIn(file, read.metrics, read.rows);
}

/** Reads a file without being told anything of it; of a history, the last row. */
function readAsItIs(
  bytes: Uint8Array,
  path: string,
): { readonly metrics: MetricsFile; readonly rows: boolean } | { readonly fault: string } {
  const attempts: readonly ReadMetricsOptions[] = [{}, { row: 'last' }];
  let fault = '';
  for (const options of attempts) {
    try {
      return { metrics: readMetrics(bytes, path, options), rows: options.row !== undefined };
    } catch (error) {
      if (!isMeasurementError(error)) throw error;
      const { what, why } = error.explanation;
      if (fault === '') fault = [what, why].filter(Boolean).join('; ');
      if (error.code !== 'unsupported') break;
    }
  }
  return { fault };
}

function metricsIn(file: SeenFile, metrics: MetricsFile, rows: boolean): MetricsSeen | undefined {
  const known: Measured[] = [];
  const unknown: string[] = [];
  const counts = new Map<string, number>();
  let seen = 0;
  for (const listed of metrics.list()) {
    seen += 1;
    if (seen > mostNumbers) break;
    if ('values' in listed) continue;
    const { selector, path, value, facts } = listed;
    const number = Number(value);
    if (!Number.isFinite(number) || isInArray(metrics, path)) continue;
    counts.set(selector, number);
    const byName = knownMetric(selector);
    const direction = facts.direction ?? byName?.direction;
    if (direction === undefined) {
      unknown.push(selector);
      continue;
    }
    known.push({
      selector,
      name: path.at(-1) ?? selector,
      value: number,
      direction,
      statesDirection: direction !== byName?.direction,
      proportion: byName?.proportion ?? false,
      ...(facts.trials !== undefined && { trials: facts.trials }),
      ...(facts.standard_error !== undefined && { standardError: facts.standard_error }),
    });
  }
  const format: MetricsFormat = metricsFormats[metrics.format];
  const isTestReport = testReports.includes(metrics.format);
  const holdsMetrics = known.some(({ selector }) => knownMetric(selector) !== undefined);
  if (!holdsMetrics && format.general) return undefined;
  return {
    kind: 'metrics',
    file,
    format: metrics.format,
    rows,
    holdsBaseline: metrics.baseline !== undefined,
    known,
    unknown,
    ...(isTestReport && { tests: counts }),
  };
}

/** The place of a number in an array says nothing of the number: the next run may put another one there. */
function isInArray({ root }: MetricsFile, path: Path): boolean {
  return path.some((_, index) => isArray(at(root, path.slice(0, index))));
}

/** Whether a table is a history of metrics: it counts epochs or steps, or has one row, and a column is a known metric. */
async function hasMetricColumns(path: string): Promise<boolean> {
  const lines = (await headOf(path)).split(/\r?\n/);
  const [header = ''] = lines;
  const columns = header
    .replace(/^\ufeff/, '')
    .split(/[,;\t]/)
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  if (!columns.some((name) => knownMetric(name) !== undefined)) return false;
  const isHistory = columns.some((name) => /^(epoch|step|iter|iteration|round)s?$/i.test(name));
  return isHistory || lines.filter((line) => line.trim() !== '').length === 2;
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    return buffer.subarray(0, bytesRead).toString();
  } finally {
    await file.close();
  }
}

async function csvIn(root: string, file: SeenFile): Promise<TableSeen | LeftOut> {
  const absent = await notThere(root, file);
  if (absent) return absent;
  if (file.size > longestCountedTable) return { kind: 'table', file };
  const rows = await rowsIn(join(root, file.path));
  return rows === 0 ? { kind: 'left_out', file, why: 'it has a header and no row' } : { kind: 'table', file, rows };
}

function isNamedLikeMetrics({ path }: SeenFile): boolean {
  return /metric|score|result|eval|report/i.test(path.split('/').at(-1) ?? '');
}
