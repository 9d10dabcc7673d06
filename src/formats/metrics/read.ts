import { UserError } from '../../result/error.js';
import { type Content, readContent, type Syntax, titles } from './content.js';
import type { MetricsFormat, ReadOptions } from './format.js';
import { type MetricsFormatName, metricsFormats } from './formats.js';
import { MetricsFile } from './metrics-file.js';
import { otherShape } from './shape.js';

export interface ReadMetricsOptions extends ReadOptions {
  /** the format that the configuration states; absent, the content says it */
  readonly format?: MetricsFormatName;
}

/**
 * Reads a metrics file by the one format that recognises it.
 *
 * @param path the name to print
 * @throws UserError `empty`, `malformed` or `unsupported`
 */
export function readMetrics(bytes: Uint8Array, path: string, options: ReadMetricsOptions = {}): MetricsFile {
  const { format: forced, ...rest } = options;
  const content = forced ? contentOf(forced, bytes, path) : readContent(bytes, path, everySyntax);
  const name = forced ?? recognised(content, path);
  const format: MetricsFormat = metricsFormats[name];
  if (rest.row !== undefined && !format.rows) {
    throw new UserError('unsupported', {
      what: `row: chooses among the rows of a history, and ${path} is read as ${name}, which has none`,
      fix: 'remove row:, or state the format with format:',
    });
  }
  return new MetricsFile(path, format.read(content, path, rest), name);
}

const names = Object.keys(metricsFormats) as MetricsFormatName[];
const everySyntax: readonly Syntax[] = ['json', 'toml', 'yaml', 'csv', 'xml', 'events'];

/** The content, in a syntax of the format that the configuration states. */
function contentOf(name: MetricsFormatName, bytes: Uint8Array, path: string): Content {
  try {
    return readContent(bytes, path, metricsFormats[name].syntax);
  } catch (error) {
    const other = readableAs(bytes, path);
    if (other === undefined) throw error;
    throw otherShape(path, metricsFormats[name].title, `it is ${titles[other]}`);
  }
}

function readableAs(bytes: Uint8Array, path: string): Syntax | undefined {
  try {
    return readContent(bytes, path, everySyntax).syntax;
  } catch {
    return undefined;
  }
}

/** The special formats that recognise the content. */
export function recognisedBy(content: Content): readonly MetricsFormatName[] {
  const of: Readonly<Record<string, MetricsFormat>> = metricsFormats;
  return names.filter((name) => {
    const format = of[name];
    return (
      format !== undefined && !format.general && format.syntax.includes(content.syntax) && format.recognises(content)
    );
  });
}

function recognised(content: Content, path: string): MetricsFormatName {
  const [name, ...more] = recognisedBy(content);
  if (name !== undefined && more.length === 0) return name;
  if (name !== undefined) {
    const candidates = [name, ...more].join(' or ');
    throw new UserError('unsupported', {
      what: `${path} can be read as ${candidates}`,
      fix: `state which with format: ${name}`,
    });
  }
  const of: Readonly<Record<string, MetricsFormat>> = metricsFormats;
  const general = names.find((each) => of[each]?.general && of[each]?.syntax.includes(content.syntax));
  if (general !== undefined) return general;
  throw new UserError('unsupported', {
    what: `${path} is no metrics file that mlgate knows`,
    why: content.syntax === 'xml' ? `its root element is ${content.root.name}` : `it is ${content.syntax}`,
    fix: `the formats are ${names.join(', ')}`,
  });
}
