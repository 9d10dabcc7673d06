// The example as it is committed, in a folder of its own: what its README says of it.
import { cp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { once, outcomes, workspace } from './mlgate.js';

const committed = fileURLToPath(new URL('../../examples/breast-cancer', import.meta.url));

const drift = fileURLToPath(new URL('../../docs/drift.md', import.meta.url));

const example = once(async () => {
  const made = await workspace({});
  await cp(committed, made.folder, { recursive: true });
  return made;
});

describe('the breast-cancer example', () => {
  test.concurrent('passes on its stable batch, whose distances noise alone reaches', async () => {
    const { code, result } = await (await example()).copy().then((made) => made.judge(['drift']));
    const checks = result.models[0]?.checks.filter(({ key }) => key.gate === 'drift') ?? [];
    const reasons = new Set(checks.map(({ reason }) => reason));
    expect([code, checks.length, reasons]).toEqual([
      0,
      121,
      new Set(['no_violations', 'within_noise', 'within_bound']),
    ]);
  });

  test.concurrent('finds in its drifted batch what another calibration moves, and the cells that are missing', async () => {
    const { code, result } = await (await example()).copy().then((made) => made.judge(['check', 'drifted.yml']));
    const failed = Object.entries(outcomes(result)).filter(([, outcome]) => !outcome.startsWith('passed '));
    expect([code, Object.fromEntries(failed)]).toEqual([
      1,
      {
        'drift/scoring/mean_radius/distribution': 'failed drift',
        'drift/scoring/mean_perimeter/distribution': 'failed drift',
        'drift/scoring/mean_area/distribution': 'failed drift',
        'drift/scoring/worst_radius/distribution': 'failed drift',
        'drift/scoring/worst_perimeter/distribution': 'failed drift',
        'drift/scoring/worst_area/distribution': 'failed drift',
        'drift/scoring/worst_concavity/missing': 'failed drift',
      },
    ]);
  });

  test.concurrent('prints on its drifted batch what docs/drift.md shows', async () => {
    const shown = /```\n(FAIL {3}drift[^`]+)```/.exec(await readFile(drift, 'utf8'))?.[1] ?? 'nothing is shown';
    const { stdout } = await (await example()).mlgate(['drift', 'drifted.yml']);
    const printed = stdout.split('\n');
    expect(
      shown
        .trimEnd()
        .split('\n')
        .filter((line) => !printed.includes(line)),
    ).toEqual([]);
  });

  test.concurrent('has the profile that its command writes', async () => {
    const own = await example();
    const { code, stdout } = await own.mlgate([
      ...['profile', 'data/train.parquet', '--ignore', 'row_id,diagnosis', '--no-commit'],
    ]);
    expect([code, stdout]).toEqual([0, await own.read('profiles/train.profile.json')]);
  });
});
