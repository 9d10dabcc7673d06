import { execFile } from 'node:child_process';
import { chmod, link, mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FrozenFile } from '../../../src/result/run.js';
import type { InputRequest } from '../../../src/sources/request.js';
import { resolveSource } from '../../../src/sources/resolve.js';
import { treeDigest } from '../../../src/sources/tree/digest.js';
import { execution, newCheckout, removeFolders, temporaryFolder } from './git/checkout.js';
import { dvcLockOf, dvcPointerTo, fetchDvc, fetchLfs, lfsPointerTo } from './pointed-content.js';
import { reachOf } from './reach.js';
import { requestOf } from './request.js';

afterAll(removeFolders);

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

async function put(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function model(
  paths: string | readonly string[],
  given: Partial<InputRequest> = {},
): Promise<readonly FrozenFile[]> {
  const [text = '', ...also] = typeof paths === 'string' ? [paths] : paths;
  const request = requestOf({ kind: 'files', text }, folder, { gate: 'model', tree: true, also, ...given });
  return resolveSource(request, reachOf({ root: folder, folder }, { execute: execution }));
}

/** What is told of a file beside its content. */
async function names(paths: string | readonly string[]) {
  return (await model(paths)).map(({ path, name, other_names }) => [name, path, ...(other_names ?? [])]);
}

/** What the command in the comment of treeDigest says. */
async function sha256sum(of: string): Promise<string> {
  const command =
    "find -L . -name .git -prune -o -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum -- | sha256sum";
  const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: of });
  return stdout.slice(0, 64);
}

const sha256OfA = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';

describe('a model', () => {
  test('may be one file, which is called by its own name', async () => {
    await put({ 'models/m.onnx': 'a' });
    expect(await model('models/m.onnx')).toEqual([
      { path: 'models/m.onnx', size: 1, sha256: sha256OfA, name: 'm.onnx' },
    ]);
  });

  test('may be a folder: every file below it, hidden ones too, called by its way from there', async () => {
    await put({ 'm/b.bin': 'b', 'm/.hidden': 'h', 'm/a/_c.json': '{}', 'beside.bin': 'x' });
    expect(await names('m')).toEqual([
      ['.hidden', 'm/.hidden'],
      ['a/_c.json', 'm/a/_c.json'],
      ['b.bin', 'm/b.bin'],
    ]);
  });

  test('may be the folder of the configuration itself', async () => {
    await put({ 'a.bin': 'a', 'b/c.bin': 'c' });
    expect(await names('.')).toEqual([
      ['a.bin', 'a.bin'],
      ['b/c.bin', 'b/c.bin'],
    ]);
  });

  test('may be what a glob matches, called by its way from the folder that the glob looks into', async () => {
    await put({ 'm/x/1.bin': '1', 'm/y/2.bin': '2', 'm/y/2.txt': 't' });
    expect(await names('m/**/*.bin')).toEqual([
      ['x/1.bin', 'm/x/1.bin'],
      ['y/2.bin', 'm/y/2.bin'],
    ]);
    expect(await names('m/x/*')).toEqual([['1.bin', 'm/x/1.bin']]);
  });

  test('may be several paths, called by their ways from the folder that all are in, and none of them twice', async () => {
    await put({ 'm/a.onnx': 'a', 'm/tokens/t.json': 't', 'm/z.onnx': 'z' });
    expect(await names(['m/tokens', 'm/*.onnx', 'm/a.onnx'])).toEqual([
      ['a.onnx', 'm/a.onnx'],
      ['tokens/t.json', 'm/tokens/t.json'],
      ['z.onnx', 'm/z.onnx'],
    ]);
  });

  test('has its files in the order of the bytes of their names', async () => {
    // U+FF5E comes before U+1F600 in UTF-8, and behind it in UTF-16.
    await put({ 'm/\u{1f600}': '1', 'm/\uff5e': '2', 'm/a-b': '3', 'm/a/b': '4' });
    expect((await names('m')).map(([name]) => name)).toEqual(['a-b', 'a/b', '\uff5e', '\u{1f600}']);
  });

  test('does not hold what git keeps of it', async () => {
    await put({ 'm/a': 'a', 'm/.git/objects/x': 'x', 'm/module/.git': 'gitdir: ../x', 'm/.gitattributes': '' });
    expect((await names('m')).map(([name]) => name)).toEqual(['.gitattributes', 'a']);
  });

  test.each(['-rf', 'with space', 'new\nline', 'quote"\'$(x)', 'back\\slash', ':(glob)**', '*', '%2e%2e'])(
    'may hold a file that is called %j',
    async (name) => {
      await put({ [`m/${name}/${name}`]: 'a' });
      expect(await model('m')).toEqual([
        { path: `m/${name}/${name}`, size: 1, sha256: sha256OfA, name: `${name}/${name}` },
      ]);
    },
  );
});

describe('a link in a model', () => {
  test('gives a file that is in it another name, and counts no second time', async () => {
    await put({ 'm/blobs/1': 'weights' });
    await mkdir(join(folder, 'm/snapshot'));
    await symlink('../blobs/1', join(folder, 'm/snapshot/a.bin'));
    await symlink('blobs/1', join(folder, 'm/a-first'));
    expect(await names('m')).toEqual([['blobs/1', 'm/blobs/1', 'a-first', 'snapshot/a.bin']]);
  });

  test('brings in a file or a folder from elsewhere in the workspace', async () => {
    await put({ 'shared/tokens/t.json': 't', 'shared/w.bin': 'w', 'm/own': 'o' });
    await symlink('../shared/tokens', join(folder, 'm/tokens'));
    await symlink(join(folder, 'shared/w.bin'), join(folder, 'm/w.bin'));
    expect(await names('m')).toEqual([
      ['own', 'm/own'],
      ['tokens/t.json', 'm/tokens/t.json'],
      ['w.bin', 'm/w.bin'],
    ]);
  });

  test('may be the model', async () => {
    await put({ 'versions/3/w.bin': 'w' });
    await symlink('versions/3', join(folder, 'latest'));
    expect(await names('latest')).toEqual([['w.bin', 'latest/w.bin']]);
  });

  test.each(['file', 'folder'])('is refused where it leads to a %s outside the workspace', async (kind) => {
    const outside = await temporaryFolder();
    await writeFile(join(outside, 'w.bin'), 'w');
    await put({ 'm/a': 'a' });
    await symlink(kind === 'file' ? join(outside, 'w.bin') : outside, join(folder, 'm/out'));
    await expect(model('m')).rejects.toMatchObject({
      code: 'outside_workspace',
      explanation: { what: 'm/out leads out of the workspace' },
    });
  });

  test('is refused where the model itself is one that leads out', async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside, 'w.bin'), 'w');
    await symlink(outside, join(folder, 'm'));
    await expect(model('m')).rejects.toMatchObject({ code: 'outside_workspace' });
  });

  test('is refused where it leads to a folder that it is in', async () => {
    await put({ 'm/a/w.bin': 'w' });
    await symlink('..', join(folder, 'm/a/again'));
    await expect(model('m')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: {
        what: 'm/a/again leads in a circle',
        why: 'it is, or lies behind, a symbolic link to m, the folder that it is in',
      },
    });
  });

  test.each(['m', 'm/one'])('is refused where links lead to each other (%s is named)', async (path) => {
    await put({ 'm/a': 'a' });
    await symlink('two', join(folder, 'm/one'));
    await symlink('one', join(folder, 'm/two'));
    await expect(model(path)).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: 'm/one leads in a circle' },
    });
  });

  test('is refused where nothing is there', async () => {
    await put({ 'm/a': 'a' });
    await symlink('gone.bin', join(folder, 'm/w.bin'));
    await expect(model('m')).rejects.toMatchObject({
      code: 'unreadable',
      explanation: { what: 'm/w.bin leads nowhere', why: 'it is a symbolic link to gone.bin, and nothing is there' },
    });
  });

  test('of the hard kind is a file of its own, as it is in git and in every copy', async () => {
    await put({ 'm/a': 'a' });
    await link(join(folder, 'm/a'), join(folder, 'm/b'));
    expect((await names('m')).map(([name]) => name)).toEqual(['a', 'b']);
  });

  test('makes no endless tree of folders that hold one another twice', async () => {
    await put({ 'm/0/w': 'w' });
    for (let level = 1; level <= 20; level += 1) {
      await mkdir(join(folder, `m/${level}`));
      for (const name of ['a', 'b']) await symlink(`../${level - 1}`, join(folder, `m/${level}/${name}`));
    }
    await expect(model('m/20')).rejects.toMatchObject({ code: 'limit_exceeded' });
  }, 60_000);
});

describe('is refused as a model', () => {
  test('a folder without a file', async () => {
    await put({ 'm/.git/config': 'x' });
    await mkdir(join(folder, 'm/empty'));
    await expect(model('m')).rejects.toMatchObject({
      code: 'empty',
      explanation: { what: 'm is a folder without a file' },
    });
  });

  test('a pipe, on which nobody waits', async () => {
    await put({ 'm/a': 'a' });
    await promisify(execFile)('mkfifo', [join(folder, 'm/pipe')]);
    await expect(model('m')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: 'm/pipe is not a regular file' },
    });
  });

  test('a socket', async () => {
    const server = createServer();
    await mkdir(join(folder, 'm'));
    await new Promise<void>((resolve) => server.listen(join(folder, 'm/s'), resolve));
    try {
      await expect(model('m')).rejects.toMatchObject({ code: 'unsupported' });
    } finally {
      server.close();
    }
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)('a folder that may not be listed, or a file that may not be read', async () => {
    await put({ 'm/closed/a': 'a', 'n/a': 'a' });
    await chmod(join(folder, 'm/closed'), 0);
    await chmod(join(folder, 'n/a'), 0);
    const denied = { code: 'unreadable', explanation: { why: 'permission denied' } };
    await expect(model('m')).rejects.toMatchObject(denied);
    await expect(model('m/closed/a')).rejects.toMatchObject(denied);
    await expect(model('n')).rejects.toMatchObject(denied);
    await chmod(join(folder, 'm/closed'), 0o700);
  });

  test('a file whose name is not UTF-8', async () => {
    await put({ 'm/a': 'a' });
    await writeFile(Buffer.concat([Buffer.from(join(folder, 'm/')), Buffer.from([0x66, 0xff])]), 'x');
    await expect(model('m')).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: 'm holds a file whose name is not UTF-8', why: 'the bytes of its name are 66ff' },
    });
  });

  test('what is not there, with what is there instead', async () => {
    await put({ 'm/model.onnx': 'a' });
    const location = { file: 'mlgate.yml', line: 3, column: 11 };
    await expect(model(['m', 'm/modle.onnx'], { location })).rejects.toMatchObject({
      code: 'missing_file',
      explanation: { what: 'm/modle.onnx does not exist', fix: 'did you mean m/model.onnx?' },
      location,
    });
    await expect(model('n', { role: 'baseline' })).rejects.toMatchObject({ code: 'no_baseline_yet' });
  });
});

describe('the digest of a model', () => {
  test('is what sha256sum says of the list of its files', async () => {
    await put({
      'm/\u{1f600}': '1',
      'm/\uff5e': '2',
      'm/-x': '3',
      'm/a b/c\nd': '4',
      'm/back\\slash': '5',
      'm/re\rturn': '6',
      'm/.git/x': '7',
      'm/a.b': '8',
      'm/a/b': '9',
    });
    await symlink('a.b', join(folder, 'm/zz'));
    expect(treeDigest(await model('m'))).toBe(await sha256sum(join(folder, 'm')));
  });

  test('is that of the file where it is one', async () => {
    await put({ 'm/a': 'a' });
    expect(treeDigest(await model('m'))).toBe(sha256OfA);
  });

  test('is another where a file has another name', () => {
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
    const digest = (name: string) =>
      treeDigest([
        { name: 'a', sha256: one },
        { name, sha256: two },
      ]);
    expect(digest('b')).not.toBe(digest('c'));
  });

  test('is not that of a model with a name that looks like a line of the list', () => {
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
    const honest = treeDigest([
      { name: 'a', sha256: one },
      { name: 'b', sha256: two },
      { name: 'c', sha256: two },
    ]);
    const forged = treeDigest([
      { name: `a\n${two}  b`, sha256: one },
      { name: 'c', sha256: two },
    ]);
    expect(forged).not.toBe(honest);
  });

  test('of a file larger than memory is taken without holding it', async () => {
    await mkdir(join(folder, 'm'));
    const file = await open(join(folder, 'm/large.bin'), 'w');
    await file.truncate(300 * 1024 * 1024);
    await file.close();
    const before = process.memoryUsage().rss;
    const [large] = await model('m');
    expect(large?.size).toBe(314_572_800);
    // head -c 314572800 /dev/zero | sha256sum
    expect(large?.sha256).toBe('17a88af83717f68b8bd97873ffcf022c8aed703416fe9b08e0fa9e3287692bf0');
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
});

describe('where git LFS or DVC keep a model', () => {
  test('the content is read from where they have it', async () => {
    const checkout = await newCheckout();
    folder = checkout.folder;
    await checkout.write({
      'm/lfs.bin': lfsPointerTo('from lfs'),
      'm/dvc.bin.dvc': dvcPointerTo('dvc.bin', 'from dvc'),
    });
    await fetchLfs(checkout, 'from lfs');
    await fetchDvc(checkout, 'from dvc');
    expect((await model('m')).map(({ name, path, size, object }) => [name, path, size, object])).toEqual([
      ['dvc.bin', 'm/dvc.bin', 8, expect.stringMatching(/^\.dvc\/cache\/files\/md5\/[0-9a-f]{2}\/[0-9a-f]{30}$/)],
      ['dvc.bin.dvc', 'm/dvc.bin.dvc', expect.any(Number), undefined],
      ['lfs.bin', 'm/lfs.bin', 8, expect.stringMatching(/^\.git\/lfs\/objects\/..\/..\/[0-9a-f]{64}$/)],
    ]);
  });

  test('the command that fetches it is told where they do not have it', async () => {
    const checkout = await newCheckout();
    folder = checkout.folder;
    await checkout.write({
      'one.bin': lfsPointerTo('a'),
      'lfs/a b/w.bin': lfsPointerTo('a'),
      'dvc/w.bin.dvc': dvcPointerTo('w.bin', 'b'),
      'whole.dvc': dvcPointerTo('whole', 'c'),
      'pipeline/README.md': 'x',
      'dvc.lock': dvcLockOf('pipeline/w.bin', 'd'),
    });
    const fix = async (path: string) =>
      model(path).then(
        () => 'it was answered',
        ({ code, explanation }) => `${code}: ${explanation.fix}`,
      );
    expect(await fix('one.bin')).toMatch(/^unsupported: run git lfs pull --include=one\.bin, or/);
    expect(await fix('lfs')).toMatch(/^unsupported: run git lfs pull --include='lfs\/\*\*', or/);
    expect(await fix('dvc')).toBe('unsupported: run dvc pull dvc/w.bin');
    expect(await fix('whole')).toBe('unsupported: run dvc pull whole');
    expect(await fix('pipeline')).toBe('unsupported: run dvc pull pipeline/w.bin');
  });

  test('a folder of DVC is the files that it lists', async () => {
    const checkout = await newCheckout();
    folder = checkout.folder;
    const list = JSON.stringify([
      { md5: '0cc175b9c0f1b6a831c399e269772661', relpath: 'a.bin' },
      { md5: '92eb5ffee6ae2fec3ad71c777531578f', relpath: 'sub/b.bin' },
    ]);
    await checkout.write({
      'm.dvc': 'outs:\n- md5: 11111111111111111111111111111111.dir\n  path: m\n',
      '.dvc/cache/files/md5/0c/c175b9c0f1b6a831c399e269772661': 'a',
      '.dvc/cache/files/md5/92/eb5ffee6ae2fec3ad71c777531578f': 'b',
    });
    await expect(model('m')).rejects.toMatchObject({ code: 'unsupported', explanation: { fix: 'run dvc pull m' } });
    const { createHash } = await import('node:crypto');
    const md5 = createHash('md5').update(list).digest('hex');
    await checkout.write({
      'm.dvc': `outs:\n- md5: ${md5}.dir\n  path: m\n`,
      [`.dvc/cache/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}.dir`]: list,
    });
    expect((await model('m')).map(({ name, path }) => [name, path])).toEqual([
      ['a.bin', 'm/a.bin'],
      ['sub/b.bin', 'm/sub/b.bin'],
    ]);
  });
});
