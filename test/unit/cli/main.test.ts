import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../../src/cli/main.js';

const home = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlgate-main-'));
  await writeFile(join(folder, 'metrics.json'), '{"accuracy": 0.95}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function onTerminal(isTTY: boolean): Promise<{ code: number; all: string }> {
  let all = '';
  const stream = {
    isTTY,
    write: (text: string | Uint8Array) => {
      all += text.toString();
      return true;
    },
  };
  const context = { env: { NO_COLOR: '1' }, home, folder, streams: { stdout: stream, stderr: stream } };
  const code = await main(['metrics', 'metrics.json', '--min', 'accuracy=0.9'], context);
  return { code, all };
}

const report = `metrics

  metrics/report
    pass  accuracy min  0.95  ≥ 0.9

PASSED  1 check passed
`;

describe('the progress of a run', () => {
  test('is not told on a terminal either where nobody has to wait', async () => {
    expect(await onTerminal(true)).toEqual({ code: 0, all: report });
  });

  test('is not told in a log', async () => {
    const { all } = await onTerminal(false);
    expect(all).toBe(report);
  });
});
