import { readFileSync } from 'node:fs';
import type { MetricsFile } from '../../../../src/formats/metrics/metrics-file.js';
import { type ReadMetricsOptions, readMetrics } from '../../../../src/formats/metrics/read.js';
import { UserError } from '../../../../src/result/error.js';

const folder = new URL('../../../fixtures/metrics/', import.meta.url);

/** A file that its real tool wrote, read as users have it read. */
export function fixture(path: string, options: ReadMetricsOptions = {}): MetricsFile {
  return readMetrics(readFileSync(new URL(path, folder)), path, options);
}

/**
 * Reads the files of one tool by their names in its folder.
 *
 * @param shown what stands before the name in messages
 */
export function fixturesIn(tool: string, shown = ''): (name: string) => MetricsFile {
  return (name) => readMetrics(readFileSync(new URL(`${tool}/${name}`, folder)), `${shown}${name}`);
}

/** A file with this content, under the name that messages call it by. */
export function file(content: string | Uint8Array, options: ReadMetricsOptions = {}, name = 'm'): MetricsFile {
  return readMetrics(typeof content === 'string' ? Buffer.from(content) : content, name, options);
}

/** What the user is told. */
export function fault(read: () => unknown) {
  try {
    return { nothing: read() };
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, ...error.explanation };
    throw error;
  }
}
