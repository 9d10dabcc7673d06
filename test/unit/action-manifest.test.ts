import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { gateNames } from '../../src/result/key.js';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly description?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly steps?: readonly {
      readonly id?: string;
      readonly uses?: string;
      readonly run?: string;
      readonly shell?: string;
      readonly if?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const actions = join(checkout, 'actions');
const manifests = ['.', ...(existsSync(actions) ? readdirSync(actions).map((name) => join('actions', name)) : [])].map(
  (folder): [string, Manifest] => [folder, parse(readFileSync(join(checkout, folder, 'action.yml'), 'utf8'))],
);
const composites = manifests.filter(([, { runs }]) => runs.using === 'composite');

test('the root action is a composite', () => {
  expect(composites.map(([folder]) => folder)).toContain('.');
});

describe.each(manifests)('the action in %s', (_folder, manifest) => {
  test('describes every input and output', () => {
    const described = { ...manifest.inputs, ...manifest.outputs };
    for (const [name, { description }] of Object.entries(described))
      expect([name, description]).toEqual([name, expect.stringMatching(/\S/)]);
  });

  test('uses no other action: a policy on pinned actions would hold for it even when it is skipped', () => {
    expect((manifest.runs.steps ?? []).filter(({ uses }) => uses !== undefined)).toEqual([]);
  });
});

describe.each(composites)('the composite action in %s', (_folder, { inputs = {}, outputs = {}, runs }) => {
  const steps = runs.steps ?? [];

  test('forwards each input through env, under one name of our own', () => {
    const forwarded = steps.flatMap(({ env = {} }) =>
      Object.entries(env).flatMap(([name, value]) => {
        const [, input] = /^\$\{\{ inputs\.([a-z_]+) \}\}$/.exec(value) ?? [];
        return input === undefined ? [] : [`${input} as ${name}`];
      }),
    );
    const named = [...new Set(forwarded)].map((text) => text.split(' as '));
    expect(named.map(([input]) => input).sort()).toEqual(Object.keys(inputs).sort());
    for (const [, name] of named) expect(name).toMatch(/^MLGATE_[A-Z_]+$/);
  });

  test('has no expression in a script: a value would become code', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('reads no INPUT_ variable, which a real runner does not set', () => {
    for (const { run = '', env = {} } of steps) expect(run + Object.keys(env).join()).not.toMatch(/INPUT_/);
  });

  test('runs every step in bash, and finds its files by the quoted variable', () => {
    for (const { shell, run = '' } of steps) {
      expect(shell).toBe('bash');
      for (const [, before] of run.matchAll(/(.)\$GITHUB_ACTION_PATH/g)) expect(before).toBe('"');
      expect(run).not.toContain('github.action_path');
    }
  });

  test('has names of inputs without hyphens, which a shell may drop', () => {
    for (const name of Object.keys(inputs)) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test('says error in every output that no step has set, and unknown where the output is a finding', () => {
    for (const [name, { value }] of Object.entries(outputs))
      expect(value).toMatch(name === 'drift' ? / \|\| 'unknown' \}\}$/ : / \|\| 'error' \}\}$/);
  });

  test('has a step of its own for every gate, in the order in which they run', () => {
    const ofGates = steps.map(({ id = '' }) => id).filter((id) => !['guard', 'plan', 'verdict'].includes(id));
    expect(ofGates).toEqual(gateNames);
    for (const { id, run = '' } of steps.filter(({ id = '' }) => ofGates.includes(id)))
      expect(run).toBe(`node "$GITHUB_ACTION_PATH/dist/action.js" ${id}`);
  });

  test('tells the steps that read tables where the engine is', () => {
    const told = steps.filter(({ env = {} }) => 'MLGATE_ENGINE_PATH' in env).map(({ id }) => id);
    expect(told).toEqual(['plan', 'data', 'drift']);
  });

  test('lets every gate and the verdict run whatever the steps before them did', () => {
    const later = steps.filter(({ id }) => id !== 'guard' && id !== 'plan');
    for (const { if: condition } of later) expect(condition).toMatch(/^\$\{\{ !cancelled\(\) && /);
  });
});

test('the floor of Node is one number, in package.json and in the entries', async () => {
  const { engines } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { engines: { node: string } };
  const { floor } = await import(join(checkout, 'src/entry/floor.js'));
  expect(engines.node).toBe(`>=${floor}`);
});
