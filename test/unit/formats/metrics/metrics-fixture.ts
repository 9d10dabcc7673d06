import { readFileSync } from 'node:fs';
import type { MetricsFile } from '../../../../src/formats/metrics/metrics-file.js';
import { type ReadMetricsOptions, readMetrics } from '../../../../src/formats/metrics/read.js';
import { UserError } from '../../../../src/result/error.js';

const folder = new URL('../../../fixtures/metrics/', import.meta.url);

/** A file that its real tool wrote, read as users have it read. */
export function fixture(path: string, options: ReadMetricsOptions = {}): MetricsFile {
  return readMetrics(readFileSync(new URL(path, folder)), path, options);
}

/** A file with this content. */
export function file(content: string | Uint8Array, options: ReadMetricsOptions = {}): MetricsFile {
  return readMetrics(typeof content === 'string' ? Buffer.from(content) : content, 'm', options);
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
