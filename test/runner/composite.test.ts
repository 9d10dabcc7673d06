import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { CompositeRun, Runner, StepRun } from './composite.js';
import { createRunner } from './composite.js';

interface ActionFile {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

let folder: string;
let workspace: string;
let runner: Runner;
let written = 0;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'composite-test-')));
  workspace = join(folder, 'workspace');
  await mkdir(workspace);
  runner = await createRunner({ workspace });
});

afterEach(async () => {
  await runner.close();
  await rm(folder, { recursive: true, force: true });
});

async function action(file: ActionFile): Promise<string> {
  const { steps, ...rest } = file;
  const bash = steps.map((step) => ({ ...('uses' in step ? {} : { shell: 'bash' }), ...step }));
  return await actionText(stringify({ name: 'Fixture', ...rest, runs: { using: 'composite', steps: bash } }));
}

async function actionText(text: string): Promise<string> {
  written += 1;
  const actionFolder = join(folder, `action-${written}`);
  await mkdir(actionFolder);
  await writeFile(join(actionFolder, 'action.yml'), text);
  return actionFolder;
}

function step(run: CompositeRun, idOrName: string): StepRun {
  const found = run.steps.find((candidate) => candidate.id === idOrName || candidate.name === idOrName);
  if (found === undefined) {
    throw new Error(`No step ${idOrName} in ${run.steps.map((candidate) => candidate.name).join(', ')}`);
  }
  return found;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function goneWithin(milliseconds: number, pid: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 20) {
    // A killed process whose parent is gone may stay a zombie until it is reaped; it runs no more.
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
    if (!isAlive(pid) || state.includes(') Z')) {
      return true;
    }
    await pause(20);
  }
  return false;
}

describe('A red step', () => {
  test('leaves the outputs of the composite evaluated', async () => {
    const run = await runner.use(
      await action({
        outputs: {
          before: { value: '${{ steps.one.outputs.said }}' },
          same: { value: '${{ steps.two.outputs.said }}' },
        },
        steps: [
          { id: 'one', run: 'echo said=first >> "$GITHUB_OUTPUT"' },
          { id: 'two', run: 'echo said=second >> "$GITHUB_OUTPUT"\nexit 3' },
        ],
      }),
    );
    expect(run.conclusion).toBe('failure');
    expect(run.outputs).toEqual({ before: 'first', same: 'second' });
    expect(step(run, 'two')).toMatchObject({ exitCode: 3, messages: ['Process completed with exit code 3.'] });
  });

  test('skips what follows by default, while !cancelled(), failure() and always() steps run', async () => {
    const run = await runner.use(
      await action({
        steps: [
          { id: 'red', run: 'false\necho unreachable' },
          { id: 'default', run: 'true' },
          { id: 'condition', if: '1 == 1', run: 'true' },
          { id: 'green', if: 'success()', run: 'true' },
          { id: 'not-cancelled', if: '!cancelled()', run: 'true' },
          { id: 'wrapped', if: '${{ failure() }}', run: 'true' },
          { id: 'always', if: "${{ always() && steps.red.outcome == 'failure' }}", run: 'true' },
          { id: 'quoted', if: "'always()' != ''", run: 'true' },
        ],
      }),
    );
    expect(run.steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'red failure',
      'default skipped',
      'condition skipped',
      'green skipped',
      'not-cancelled success',
      'wrapped success',
      'always success',
      'quoted skipped',
    ]);
    expect(step(run, 'red').stdout).toBe('');
    expect(step(run, 'default')).toMatchObject({ ran: false, exitCode: null });
    expect(run.conclusion).toBe('failure');
  });

  test('that continues on error concludes in success with the outcome failure', async () => {
    const run = await runner.use(
      await action({
        inputs: { soft: { default: 'true' } },
        outputs: { said: { value: '${{ steps.soft.outcome }} ${{ steps.soft.conclusion }}' } },
        steps: [
          { id: 'soft', 'continue-on-error': "${{ inputs.soft == 'true' }}", run: 'exit 1' },
          { id: 'next', run: 'true' },
        ],
      }),
    );
    expect(run).toMatchObject({ conclusion: 'success', outputs: { said: 'failure success' } });
    expect(step(run, 'next').ran).toBe(true);
  });

  test('stays red when continue-on-error is a text, as an input always is', async () => {
    const run = await runner.use(
      await action({
        inputs: { soft: { default: true } },
        steps: [{ id: 'hard', 'continue-on-error': '${{ inputs.soft }}', run: 'exit 1' }],
      }),
    );
    expect(run.conclusion).toBe('failure');
    expect(step(run, 'hard').messages).toContain("Expected a boolean, got 'true'");
  });

  test('fails at the first command of a pipe that fails', async () => {
    const run = await runner.use(await action({ steps: [{ id: 'pipe', run: 'exit 4 | cat\necho unreachable' }] }));
    expect(step(run, 'pipe')).toMatchObject({ exitCode: 4, stdout: '' });
  });
});

describe('A step sees', () => {
  test('no INPUT_ variable and nothing of the environment of the test', async () => {
    process.env['LEAKED_FROM_THE_TEST'] = 'yes';
    const run = await runner.use(await action({ inputs: { word: {} }, steps: [{ id: 'env', run: 'env' }] }), {
      inputs: { word: 'given' },
    });
    delete process.env['LEAKED_FROM_THE_TEST'];
    const names = step(run, 'env')
      .stdout.trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names.sort()).toEqual([
      'CI',
      'GITHUB_ACTION',
      'GITHUB_ACTIONS',
      'GITHUB_ACTION_PATH',
      'GITHUB_ACTOR',
      'GITHUB_API_URL',
      'GITHUB_ENV',
      'GITHUB_EVENT_NAME',
      'GITHUB_EVENT_PATH',
      'GITHUB_JOB',
      'GITHUB_OUTPUT',
      'GITHUB_PATH',
      'GITHUB_REF',
      'GITHUB_REPOSITORY',
      'GITHUB_RUN_ATTEMPT',
      'GITHUB_RUN_ID',
      'GITHUB_SERVER_URL',
      'GITHUB_SHA',
      'GITHUB_STATE',
      'GITHUB_STEP_SUMMARY',
      'GITHUB_WORKSPACE',
      'HOME',
      'LANG',
      'PATH',
      'PWD',
      'RUNNER_ARCH',
      'RUNNER_ENVIRONMENT',
      'RUNNER_OS',
      'RUNNER_TEMP',
      'RUNNER_TOOL_CACHE',
      'SHLVL',
      '_',
    ]);
  });

  test('inputs as text: given in any case, by default, or empty even when required', async () => {
    const run = await runner.use(
      await action({
        inputs: {
          number: { default: 1.1 },
          flag: { default: false },
          Named: { default: 'no' },
          blank: { default: 'full' },
          needed: { required: true },
          repository: { default: '${{ github.repository }}' },
        },
        outputs: {
          all: {
            value:
              '${{ inputs.number }}|${{ inputs.flag }}|${{ inputs.named }}|${{ inputs.blank }}|' +
              '${{ inputs.needed }}|${{ inputs.repository }}',
          },
          text: { value: "${{ inputs.flag == 'false' && inputs.flag != false }}" },
          braces: { value: "<${{ format('{{{0}}}', inputs.flag) }}>" },
        },
        steps: [],
      }),
      { inputs: { nAmEd: 'yes', blank: '', extra: 'x' } },
    );
    expect(run.outputs).toEqual({ all: '1.1|false|yes|||octo/example', text: 'true', braces: '<{false}>' });
    expect(run.messages).toEqual([expect.stringContaining("Unexpected input 'extra'")]);
  });

  test('its own env in its if and run, and the folder of the action', async () => {
    const actionFolder = await action({
      outputs: { folder: { value: '${{ steps.own.outputs.folder }}' } },
      steps: [
        {
          id: 'own',
          if: "env.WORD == 'it''s ''quoted'''",
          env: { WORD: "${{ 'it''s ''quoted''' }}", word: 'lower', GITHUB_SHA: 'forged' },
          run:
            'echo "$WORD ${{ env.word }} $GITHUB_SHA ${{ github.action_path == env.GITHUB_ACTION_PATH }}"\n' +
            'echo "folder=$GITHUB_ACTION_PATH" >> "$GITHUB_OUTPUT"',
        },
        { id: 'next', run: 'echo "<$WORD>"' },
      ],
    });
    const run = await runner.use(actionFolder);
    expect(step(run, 'own').stdout).toBe(`it's 'quoted' lower ${'0'.repeat(40)} false\n`);
    expect(step(run, 'next').stdout).toBe('<>\n');
    expect(run.outputs).toEqual({ folder: actionFolder });
  });

  test('the workspace as its folder, or its working-directory below it', async () => {
    await mkdir(join(workspace, 'below'));
    const run = await runner.use(
      await action({
        steps: [
          { id: 'top', run: 'pwd' },
          { id: 'below', 'working-directory': '${{ github.workspace }}/below', run: 'pwd' },
          { id: 'missing', 'working-directory': 'missing', run: 'pwd' },
        ],
      }),
    );
    expect(step(run, 'top').stdout).toBe(`${workspace}\n`);
    expect(step(run, 'below').stdout).toBe(`${workspace}/below\n`);
    expect(step(run, 'missing')).toMatchObject({ ran: false, outcome: 'failure', exitCode: null });
  });

  test('the event, anew in each step', async () => {
    await runner.close();
    runner = await createRunner({ workspace, event: { name: 'pull_request', payload: { number: 7 } } });
    const run = await runner.use(
      await action({
        steps: [
          { run: 'echo "{}" > "$GITHUB_EVENT_PATH"' },
          { id: 'read', run: 'cat "$GITHUB_EVENT_PATH"; echo " $GITHUB_EVENT_NAME ${{ github.event.number }}"' },
        ],
      }),
    );
    expect(step(run, 'read').stdout).toBe('{"number":7} pull_request 7\n');
  });
});

describe('The files of a step', () => {
  test('carry outputs of several lines', async () => {
    const run = await runner.use(
      await action({
        outputs: { text: { value: '${{ steps.say.outputs.text }}' } },
        steps: [
          {
            id: 'say',
            run: 'printf \'%s\\n\' "text<<END" "a=b" "" " <<c" END "none<<END" END "plain=x=<<y" >> "$GITHUB_OUTPUT"',
          },
        ],
      }),
    );
    expect(run.outputs).toEqual({ text: 'a=b\n\n <<c' });
    expect(step(run, 'say').outputs).toEqual({ text: 'a=b\n\n <<c', none: '', plain: 'x=<<y' });
  });

  test('fail the step when they are malformed, keeping what stands before', async () => {
    const run = await runner.use(
      await action({
        steps: [{ id: 'bad', run: 'printf "good=1\\nbad<<END\\nnever closed\\n" >> "$GITHUB_OUTPUT"' }],
      }),
    );
    expect(step(run, 'bad')).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: { good: '1' } });
    expect(step(run, 'bad').messages[0]).toContain('Matching delimiter not found');
  });

  test('change the environment and the path of later steps and later uses', async () => {
    const setting = await action({
      outputs: { env: { value: '<${{ env.WORD }}>' } },
      steps: [
        {
          run:
            'echo WORD=set >> "$GITHUB_ENV"\necho NODE_OPTIONS=--bad >> "$GITHUB_ENV"\n' +
            'mkdir bin && printf "#!/bin/sh\\necho tool" > bin/tool && chmod +x bin/tool\n' +
            'echo "$PWD/bin" >> "$GITHUB_PATH"\necho "<$WORD>"',
        },
        { id: 'later', run: 'echo "$WORD ${{ env.WORD }} <$NODE_OPTIONS>"; tool' },
      ],
    });
    const run = await runner.use(setting);
    expect(run.steps.map(({ stdout }) => stdout)).toEqual(['<>\n', 'set set <>\ntool\n']);
    expect(run.outputs).toEqual({ env: '<>' });
    const next = await runner.use(await action({ steps: [{ id: 'next', run: 'echo "$WORD"; tool' }] }));
    expect(step(next, 'next').stdout).toBe('set\ntool\n');
  });

  test('make up the summary, each fresh for its step', async () => {
    const run = await runner.use(
      await action({
        steps: [
          { run: 'printf "# One" >> "$GITHUB_STEP_SUMMARY"' },
          { run: 'test ! -s "$GITHUB_STEP_SUMMARY"' },
          { run: 'echo "::add-mask::hunter2"; echo "is hunter2" >> "$GITHUB_STEP_SUMMARY"; exit 1' },
        ],
      }),
    );
    expect(run.summary).toBe('# One\nis ***\n');
  });
});

describe('Workflow commands', () => {
  test('become annotations, unescaped and in order, from both streams and both syntaxes', async () => {
    const run = await runner.use(
      await action({
        steps: [
          {
            run:
              'echo "::error file=$GITHUB_WORKSPACE/a.ts,line=3,col=7,title=A%3A B%2C 5%25::50%25 of%0Alines %250A"\n' +
              'echo "plain ::error::not a command"\necho "::unknown::text"\necho "::debug::quiet"',
          },
          { run: 'echo "  ::Warning::first" >&2' },
          { run: 'echo "before ##[notice file=b.ts;line=1]older%5D"\nprintf "::notice::no newline"' },
        ],
      }),
    );
    expect(run.annotations).toEqual([
      { level: 'error', file: 'a.ts', line: 3, col: 7, title: 'A: B, 5%', message: '50% of\nlines %0A' },
      { level: 'warning', message: 'first' },
      { level: 'notice', file: 'b.ts', line: 1, message: 'older]' },
      { level: 'notice', message: 'no newline' },
    ]);
    expect(run.steps[1]?.annotations).toHaveLength(1);
  });

  test('drop a position that contradicts itself', async () => {
    const run = await runner.use(
      await action({
        steps: [{ run: 'echo "::error col=2::a"\necho "::error line=4,endLine=2::b"\necho "::error endLine=5::c"' }],
      }),
    );
    expect(run.annotations).toEqual([
      { level: 'error', message: 'a' },
      { level: 'error', message: 'b' },
      { level: 'error', message: 'c', line: 5, endLine: 5 },
    ]);
  });

  test('are text between stop-commands and its token', async () => {
    const run = await runner.use(
      await action({
        steps: [
          {
            run:
              'echo "::stop-commands::t0ken"; echo "::error::hidden"; echo "##[error]hidden"; echo "::T0ken::"\n' +
              'echo "::error::seen"',
          },
        ],
      }),
    );
    expect(run.annotations).toEqual([{ level: 'error', message: 'seen' }]);
  });

  test('that are disabled fail the step, and those not modelled stop the test', async () => {
    const run = await runner.use(await action({ steps: [{ id: 'old', run: 'echo "::set-env name=A::b"' }] }));
    expect(step(run, 'old')).toMatchObject({ exitCode: 0, conclusion: 'failure' });
    await expect(runner.use(await action({ steps: [{ run: 'echo "::set-output name=a::b"' }] }))).rejects.toThrow(
      'set-output, which is not modelled',
    );
  });
});

describe('A killed step', () => {
  test('is a failure with its signal, and later !cancelled() steps run', async () => {
    const run = await runner.use(
      await action({
        outputs: { half: { value: '${{ steps.long.outputs.half }}' } },
        steps: [
          {
            id: 'long',
            run: 'sleep 60 & echo "child $!"\necho half=done >> "$GITHUB_OUTPUT"\necho ready\nwait\necho unreachable',
          },
          { id: 'default', run: 'true' },
          { id: 'after', if: '!cancelled()', run: 'echo "${{ steps.long.outcome }}"' },
        ],
      }),
      { interrupt: { step: 'long', signal: 'SIGKILL', when: (stdout) => stdout.includes('ready') } },
    );
    const long = step(run, 'long');
    expect(long).toMatchObject({ outcome: 'failure', signal: 'SIGKILL', exitCode: 137, outputs: { half: 'done' } });
    expect(long.stdout).not.toContain('unreachable');
    expect(step(run, 'default').outcome).toBe('skipped');
    expect(step(run, 'after').stdout).toBe('failure\n');
    expect(run).toMatchObject({ conclusion: 'failure', outputs: { half: 'done' } });
    const child = Number(/child (\d+)/u.exec(long.stdout)?.[1]);
    expect(await goneWithin(30_000, child)).toBe(true);
  });

  test('may be named by its name and killed after a while', async () => {
    const started = performance.now();
    const run = await runner.use(await action({ steps: [{ name: 'Wait', run: 'sleep 60' }] }), {
      interrupt: { step: 'Wait', signal: 'SIGKILL', afterMilliseconds: 150 },
    });
    expect(step(run, 'Wait').signal).toBe('SIGKILL');
    expect(performance.now() - started).toBeGreaterThanOrEqual(150);
  });

  test('must be one that runs, and long enough', async () => {
    const short = await action({ steps: [{ id: 'short', run: 'true' }] });
    await expect(
      runner.use(short, { interrupt: { step: 'short', signal: 'SIGKILL', when: () => false } }),
    ).rejects.toThrow('ended before it could be interrupted');
    await expect(runner.use(short, { interrupt: { step: 'other', signal: 'SIGKILL' } })).rejects.toThrow('never ran');
  });
});

describe('A step that does not end', () => {
  test('is killed at the timeout, and stops the test', async () => {
    await runner.close();
    runner = await createRunner({ workspace, stepTimeoutMilliseconds: 2000 });
    await expect(runner.use(await action({ steps: [{ run: 'echo begun; sleep 60' }] }))).rejects.toThrow(
      /longer than 2000 ms\nstdout: begun/u,
    );
  });

  test('but only leaves a process behind holds up nothing; the job ends the process when it closes', async () => {
    const run = await runner.use(
      await action({
        steps: [
          { id: 'leave', run: 'sleep 60 > /dev/null 2>&1 < /dev/null & echo "$!"' },
          { id: 'next', run: 'true' },
        ],
      }),
    );
    const left = Number(step(run, 'leave').stdout);
    expect(run.conclusion).toBe('success');
    expect(isAlive(left)).toBe(true);
    await runner.close();
    expect(await goneWithin(30_000, left)).toBe(true);
  });
});

describe('Two uses', () => {
  test('share no steps, no status and no inputs, only the job', async () => {
    const red = await action({
      inputs: { word: {} },
      steps: [{ id: 'shared', run: 'echo a=b >> "$GITHUB_OUTPUT"; exit 1' }],
    });
    const reading = await action({
      inputs: { word: { default: 'none' } },
      outputs: {
        said: { value: '<${{ steps.shared.outputs.a }}> ${{ inputs.word }} ${{ job.status }}' },
      },
      steps: [{ id: 'mine', if: 'success() && steps.shared == null', run: 'true' }],
    });
    await runner.use(red, { inputs: { word: 'given' } });
    const run = await runner.use(reading);
    expect(run).toMatchObject({ conclusion: 'success', outputs: { said: '<> none failure' } });
    expect(step(run, 'mine').ran).toBe(true);
  });
});

describe('An expression that fails while running', () => {
  const broken = "${{ fromJSON('{') }}";

  test('in run fails its step and no more', async () => {
    const run = await runner.use(
      await action({
        steps: [
          { id: 'broken', run: `echo ${broken}` },
          { id: 'after', if: 'failure()', run: 'true' },
        ],
      }),
    );
    expect(step(run, 'broken')).toMatchObject({ ran: false, outcome: 'failure' });
    expect(step(run, 'after').outcome).toBe('success');
  });

  test('in env fails its step, which still runs', async () => {
    const run = await runner.use(await action({ steps: [{ id: 'broken', env: { A: broken }, run: 'echo "<$A>"' }] }));
    expect(step(run, 'broken')).toMatchObject({ ran: true, exitCode: 0, outcome: 'failure', stdout: '<>\n' });
  });

  test('in if ends the use', async () => {
    const run = await runner.use(
      await action({
        outputs: { still: { value: 'here' } },
        steps: [
          { id: 'broken', if: broken, run: 'true' },
          { id: 'after', if: 'always()', run: 'true' },
        ],
      }),
    );
    expect(run.steps.map(({ id, ran, outcome }) => [id, ran, outcome])).toEqual([['broken', false, 'failure']]);
    expect(run).toMatchObject({ conclusion: 'failure', outputs: { still: 'here' } });
  });

  test('in an output empties all of them', async () => {
    const run = await runner.use(
      await action({
        outputs: { good: { value: 'x' }, bad: { value: broken }, list: { value: "${{ fromJSON('[]') }}" } },
        steps: [],
      }),
    );
    expect(run).toMatchObject({ conclusion: 'failure', outputs: {} });
  });
});

describe('An action is refused before any step runs when it', () => {
  const ok = { run: 'touch ran' };
  const refusals: readonly (readonly [string, ActionFile, string])[] = [
    ['names secrets', { steps: [ok, { run: 'echo ${{ secrets.TOKEN }}' }] }, "Unrecognized named-value: 'secrets'"],
    ['names needs in an if', { steps: [ok, { if: 'needs.a', run: 'true' }] }, "Unrecognized named-value: 'needs'"],
    ['names inputs in a default', { inputs: { a: { default: '${{ inputs.b }}' } }, steps: [ok] }, "'inputs'"],
    ['asks success() outside an if', { steps: [ok, { run: '${{ success() }}' }] }, "Unrecognized function: 'success'"],
    ['asks hashFiles()', { steps: [ok, { run: "${{ hashFiles('a') }}" }] }, 'not modelled'],
    ['nests another action', { steps: [ok, { uses: 'actions/checkout@v4' }] }, 'nests another action'],
    ['has a step without shell', { steps: [ok, { run: 'true', shell: undefined }] }, 'needs both run and shell'],
    ['has another shell', { steps: [ok, { run: 'true', shell: 'sh' }] }, 'only bash is modelled'],
    ['has a key unknown to steps', { steps: [ok, { run: 'true', 'timeout-minutes': 1 }] }, 'timeout-minutes'],
    [
      'repeats an id',
      {
        steps: [
          { ...ok, id: 'a' },
          { run: 'true', id: 'A' },
        ],
      },
      'invalid or used twice',
    ],
    ['leaves an expression open', { steps: [ok, { run: '${{ github.sha }' }] }, 'not closed'],
    ['mixes text into an if', { steps: [ok, { if: '${{ false }} || false', run: 'true' }] }, 'always holds'],
  ];

  test.each(refusals)('%s', async (_case, file, reason) => {
    await expect(runner.use(await action(file))).rejects.toThrow(reason);
    await expect(readFile(join(workspace, 'ran'))).rejects.toThrow('ENOENT');
  });

  test('is no composite', async () => {
    const node = await actionText('name: a\nruns: { using: node20, main: index.js }\n');
    await expect(runner.use(node)).rejects.toThrow('runs has the unknown key main');
  });
});
