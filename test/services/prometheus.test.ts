import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resolveSource } from '../../src/sources/resolve.js';
import { refusal } from '../unit/sources/mlflow/read.js';
import { reachOf } from '../unit/sources/reach.js';
import { type Service, started, withService } from './service.js';

withService('prometheus', 'a query to Prometheus', () => {
  let folder: string;
  let server: Service;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlgate-prometheus-'));
    writeFileSync(join(folder, 'prometheus.yml'), '{}\n');
    server = await started({
      program: 'prometheus',
      args: (port) => [
        '--config.file=prometheus.yml',
        '--storage.tsdb.path=data',
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      cwd: folder,
      ready: async (url) => (await fetch(`${url}/-/ready`)).ok,
    });
  });

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function answer(query: string, path = ''): Promise<unknown> {
    const reach = reachOf({ root: folder, folder }, { fetch });
    const from = { kind: 'prometheus', url: `${server.url}${path}`, query } as const;
    const request = { gate: 'metrics', source: 'serving', role: 'current', from, written: query, folder } as const;
    const [file] = await resolveSource(request, reach);
    return JSON.parse((await reach.snapshots.read(file?.sha256 ?? ''))?.toString() ?? '');
  }

  test.each([
    ['vector(0.25) + 1', [[expect.any(Number), '1.25']]],
    ['vector(1) / 0', [[expect.any(Number), '+Inf']]],
    ['nothing_by_this_name{split="a b&c"}', []],
  ])('is answered as it is: %s', async (query, values) => {
    expect(await answer(query)).toMatchObject({
      status: 'success',
      data: { resultType: 'vector', result: values.map((value) => ({ value })) },
    });
  });

  test('that is broken is told by its own words', async () => {
    expect(await refusal(answer('sum('))).toMatchObject({
      code: 'malformed',
      explanation: { why: expect.stringMatching(/^bad_data: .*parse error/) },
    });
  });

  test('under another path is unreachable', async () => {
    expect(await refusal(answer('up', '/prometheus'))).toMatchObject({ code: 'unreachable' });
  });
});
