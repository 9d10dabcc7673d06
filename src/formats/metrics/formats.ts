import { readJsonMetrics } from './json.js';
import type { MetricsFile } from './metrics-file.js';

export interface MetricsFormat {
  readonly title: string;
  /** @throws UserError `empty` or `malformed` */
  read(bytes: Uint8Array, path: string): MetricsFile;
}

/** Every format of metric files, by the name that configuration and reports use. */
export const metricsFormats = {
  json: { title: 'JSON, flat or nested', read: readJsonMetrics },
} satisfies Record<string, MetricsFormat>;
