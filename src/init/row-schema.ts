import type { InferredTable } from '../gates/data/infer/infer.js';
import { printable } from '../report/printable.js';
import { counted, formatCount } from '../result/format.js';
import type { Writing } from '../tables/writing.js';
import { listed } from './configuration.js';

/** A line of this many characters is still read at a glance. */
const widest = 110;

/** A schema as JSON: what fits on a line stands on one. */
export function schemaText(schema: object): string {
  return `${jsonText(schema, '', 0)}\n`;
}

/** @param before how many characters stand before it on its line */
function jsonText(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return escaped(JSON.stringify(value));
  const flat = oneLine(value);
  if (isFlat(value) && before + flat.length <= widest) return flat;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => inner + jsonText(each, inner, inner.length))
    : Object.entries(value).map(([key, each]) => {
        const name = `${inner}${escaped(JSON.stringify(key))}: `;
        return name + jsonText(each, inner, name.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** Lists of plain values, and objects that say nothing to people. */
function isFlat(value: object): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each !== 'object' || each === null);
  const parts = Object.entries(value);
  return (
    parts.length === 0 ||
    parts.every(([key, each]) => key !== '$comment' && (typeof each !== 'object' || each === null || isFlat(each)))
  );
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return escaped(JSON.stringify(value));
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const parts = Object.entries(value).map(([key, each]) => `${escaped(JSON.stringify(key))}: ${oneLine(each)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Characters that a reviewer would not see are written out: a name may hold them to look like another. */
function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

export interface BlockOfTable {
  /** of the block */
  readonly name: string;
  /** relative to the configuration; undefined where no one path stands for the files */
  readonly path: string | undefined;
  readonly schema: string;
  /** what its files do not say of themselves */
  readonly writing: Omit<Writing, 'root'>;
}

/** Columns that people join by. */
const keyName = /(?:^|[^a-z])(?:id|key|uuid|guid)$|[a-z](?:Id|ID|Key|Uuid)$/i;

/** The lines for mlgate.yml: the block with the schema, the keys that hold today, and half of today's rows. */
export function blockLines(
  { name, path, schema, writing }: BlockOfTable,
  { unique, rows, files }: InferredTable,
): readonly string[] {
  const keys = unique.filter((column) => keyName.test(column));
  return [
    'data:',
    `  ${name}:`,
    path === undefined
      ? `    path: …   # one path, glob or folder that stands for the ${counted(files.length, 'file')}`
      : `    path: ${scalar(path)}`,
    ...writingLines(writing),
    `    schema: ${scalar(schema)}`,
    ...(keys.length > 0 ? [`    unique: [${keys.map((key) => `[${scalar(key)}]`).join(', ')}]`] : []),
    `    row_count: { min: ${Math.max(1, Math.floor(rows / 2))} }`,
  ];
}

function writingLines({ csv, encoding }: BlockOfTable['writing']): readonly string[] {
  const { delimiter, quote, missingValues } = csv;
  const missing = missingValues?.filter((value) => value !== '') ?? [];
  return [
    ...(delimiter === undefined ? [] : [`    delimiter: ${JSON.stringify(delimiter)}`]),
    ...(quote === undefined ? [] : [`    quote: ${JSON.stringify(quote)}`]),
    ...(encoding === undefined ? [] : [`    encoding: ${scalar(encoding)}`]),
    ...(missing.length === 0 ? [] : [`    missing_values: [${missing.map(scalar).join(', ')}]`]),
  ];
}

/** Text as YAML has it, also between brackets; JSON where that is not plain. */
export function scalar(text: string): string {
  return /^[A-Za-z_./][\w./*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|[.](?:inf|nan))$/i.test(text)
    ? text
    : escaped(JSON.stringify(text));
}

/** What a person has to look at, a line each. */
export function reviewLines({ review, sensitive, personal, unique }: InferredTable): readonly string[] {
  const others = unique.filter((column) => !keyName.test(column));
  const byColumn = review.map(({ column, what }) => `${column}: ${what}`);
  return [
    ...byColumn.slice(0, mostReviewed),
    ...(byColumn.length > mostReviewed
      ? [`and ${formatCount(byColumn.length - mostReviewed)} more: look at the $comment of each column`]
      : []),
    ...(sensitive.length > 0
      ? [`e-mail addresses, of which no report shows any ("x-sensitive": true): ${listed(sensitive)}`]
      : []),
    ...(personal.length > 0
      ? [`by their names personal: ${listed(personal)}; "x-sensitive": true keeps their values out of every report`]
      : []),
    ...(others.length > 0 ? [`no value twice, perhaps by chance: ${listed(others)}`] : []),
  ].map(printable);
}

const mostReviewed = 20;
