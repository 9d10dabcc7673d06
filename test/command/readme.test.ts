import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(checkout, 'README.md'), 'utf8');

/** The code blocks of the README in a language, as they are printed. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  );
}

function run(command: readonly string[]) {
  return spawnSync(process.execPath, [...command], { cwd: checkout, encoding: 'utf8' });
}

describe('the README', () => {
  test('has tables and a picture that are in step with the action and with a red run', () => {
    const { status, stderr } = run(['scripts/readme.mjs', '--check']);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('shows a workflow of six lines, with the least permission', () => {
    const [workflow = ''] = blocks('yaml');
    expect(workflow.trimEnd().split('\n')).toHaveLength(6);
    expect(parse(workflow)).toMatchObject({ permissions: { contents: 'read' }, jobs: { mlgate: {} } });
  });

  test('shows a configuration that is that of the example, shortened', () => {
    const shown = parse(blocks('yaml')[1] ?? '');
    const example = parse(readFileSync(join(checkout, 'examples/breast-cancer/mlgate.yml'), 'utf8'));
    expect(example).toMatchObject(shown);
  });

  test.each([...readme.matchAll(/`npx mlgate ([^`]+)`/g)].map(([, command = '']) => [command]))(
    'prints a command that works: mlgate %s',
    (command) => {
      const { status, stderr } = run(['dist/mlgate.js', ...command.split(' ')]);
      expect([status, stderr]).toEqual([0, '']);
    },
  );

  test('names only commands that there are', () => {
    const help = run(['dist/mlgate.js', '--help']).stdout;
    const named = [...readme.matchAll(/`mlgate ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(help).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  test('links to files that there are', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !existsSync(join(checkout, link)))).toEqual([]);
  });
});
