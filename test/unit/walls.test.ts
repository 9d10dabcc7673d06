import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const depcruise = join(checkout, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Cruise {
  readonly modules: readonly string[];
  /** the name of the rule and the file that breaks it */
  readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
}

/** What dependency-cruiser says of a folder that holds a src. */
function cruise(folder: string): Cruise {
  const config = join(checkout, '.dependency-cruiser.mjs');
  const args = [depcruise, '--config', config, '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { modules, summary } = JSON.parse(stdout) as {
    modules: { source: string }[];
    summary: { violations: Cruise['violations'] };
  };
  return { modules: modules.map(({ source }) => source), violations: summary.violations };
}

/** One file a wall, which breaks that wall. */
const planted: readonly [rule: string, file: string, text: string][] = [
  ['result-uses-only-what-is-below', 'result/planted.ts', "import '../sources/git/head.js';"],
  ['stats-uses-only-what-is-below', 'stats/planted.ts', "import '../result/key.js';"],
  ['process-uses-only-what-is-below', 'process/planted.ts', "import '../result/key.js';"],
  ['sources-uses-only-what-is-below', 'sources/planted.ts', "import '../config/load.js';"],
  ['engine-uses-only-what-is-below', 'engine/planted.ts', "import '../sources/git/head.js';"],
  ['config-uses-only-what-is-below', 'config/planted.ts', "import '../gates/gates.js';"],
  ['formats-uses-only-what-is-below', 'formats/planted.ts', "import '../config/load.js';"],
  ['tables-uses-only-what-is-below', 'tables/planted.ts', "import '../config/load.js';"],
  ['profile-uses-only-what-is-below', 'profile/planted.ts', "import '../gates/gates.js';"],
  ['gates-uses-only-what-is-below', 'gates/planted.ts', "import '../report/terminal.js';"],
  ['plan-uses-only-what-is-below', 'plan/planted.ts', "import '../run/run.js';"],
  ['run-uses-only-what-is-below', 'run/planted.ts', "import '../report/terminal.js';"],
  ['report-uses-only-what-is-below', 'report/planted.ts', "import '../run/run.js';"],
  ['init-uses-only-what-is-below', 'init/planted.ts', "import '../run/run.js';"],
  ['cli-uses-only-what-is-below', 'cli/planted.ts', "import '../action/inputs.js';"],
  ['action-uses-only-what-is-below', 'action/planted.ts', "import '../gates/gates.js';"],
  ['gates-do-not-know-each-other', 'gates/data/planted.ts', "import '../metrics/policy.js';"],
  ['inner-rooms-know-no-platform', 'gates/model/planted.ts', "import '@actions/core';"],
  ['statistics-do-no-input-or-output', 'stats/planted-file.ts', "import 'node:fs';"],
  ['results-do-no-input-or-output', 'result/planted-file.ts', "import 'node:fs';"],
  ['no-circles', 'run/planted-circle.ts', "import './planted-other.js';"],
  ['nothing-unresolved', 'run/planted-typo.ts', "import './no-such-file.js';"],
  ['no-development-package-in-the-product', 'run/planted-package.ts', "import 'fast-check';"],
  ['no-orphans', 'run/planted-orphan.ts', 'export const alone = 1;'],
];

describe('the walls of the house', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'mlgate-walls-'));
    for (const part of ['src', 'schema', 'package.json'])
      cpSync(join(checkout, part), join(copy, part), { recursive: true });
    symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'));
    for (const [, file, text] of planted) {
      mkdirSync(dirname(join(copy, 'src', file)), { recursive: true });
      writeFileSync(join(copy, 'src', file), `${text}\n`);
    }
    writeFileSync(join(copy, 'src/run/planted-other.ts'), "import './planted-circle.js';\n");
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('stand: every module was seen, and none breaks one', () => {
    const { modules, violations } = cruise(checkout);
    expect(modules).toEqual(
      expect.arrayContaining(['src/main.ts', 'src/gates/data/evaluate.ts', 'src/result/verdict.ts']),
    );
    expect(modules.filter((module) => module.startsWith('src/')).length).toBeGreaterThan(60);
    expect(violations).toEqual([]);
  });

  test('each catches the file that was planted against it', () => {
    const { violations } = cruise(copy);
    const caught = new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`));
    expect(planted.map(([rule, file]) => `${rule}: src/${file}`).filter((each) => !caught.has(each))).toEqual([]);
  });

  test('are all planted against', async () => {
    const config: { forbidden: { name: string }[] } = (await import(join(checkout, '.dependency-cruiser.mjs'))).default;
    expect(config.forbidden.map(({ name }) => name).sort()).toEqual(planted.map(([rule]) => rule).sort());
  });
});
