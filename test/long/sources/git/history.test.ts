import { afterAll, describe, expect, test } from '@jest/globals';
import { everExisted, versionsOf } from '../../../../src/sources/git/history.js';
import {
  type Checkout,
  clone,
  execution,
  newCheckout,
  newServer,
  removeFolders,
} from '../../../unit/sources/git/checkout.js';

afterAll(removeFolders);

const lines = Array.from({ length: 20 }, (_, row) => `line ${row}`).join('\n');

async function versions(checkout: Checkout, path: string, most = 100) {
  const history = await versionsOf(await checkout.repository(), 'HEAD', path, most);
  return history.versions.map(({ bytes }) => bytes.toString().replace(lines, '…'));
}

describe('the versions of a file', () => {
  test('are those of its commits, oldest first', async () => {
    const checkout = await newCheckout();
    const one = await checkout.commit({ 'm.json': '1' });
    await checkout.commit({ other: '' });
    const two = await checkout.commit({ 'm.json': '2' });
    await checkout.commit({ other: 'later' });
    expect(await versionsOf(await checkout.repository(), 'HEAD', 'm.json', 10)).toEqual({
      versions: [
        { commit: one, committedAt: new Date('2026-01-01'), path: 'm.json', bytes: Buffer.from('1') },
        { commit: two, committedAt: new Date('2026-01-03'), path: 'm.json', bytes: Buffer.from('2') },
      ],
      complete: true,
    });
  });

  test('end at the commit that is asked for', async () => {
    const checkout = await newCheckout();
    const one = await checkout.commit({ 'm.json': '1' });
    await checkout.commit({ 'm.json': '2' });
    expect((await versionsOf(await checkout.repository(), one, 'm.json', 10)).versions).toHaveLength(1);
  });

  test('are the newest where there are more than were asked for, and this is said', async () => {
    const checkout = await newCheckout();
    for (const content of ['1', '2', '3']) await checkout.commit({ 'm.json': content });
    const history = await versionsOf(await checkout.repository(), 'HEAD', 'm.json', 2);
    expect([history.versions.map(({ bytes }) => bytes.toString()), history.complete]).toEqual([['2', '3'], false]);
  });

  test('are those of the first parents: a merged branch counts once', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'm.json': '1' });
    await checkout.git('checkout', '--quiet', '-b', 'feature');
    await checkout.commit({ 'm.json': 'attempt' });
    await checkout.commit({ 'm.json': '2' });
    await checkout.git('checkout', '--quiet', 'main');
    await checkout.commit({ other: '' });
    await checkout.merge('feature');
    expect(await versions(checkout, 'm.json')).toEqual(['1', '2']);
  });

  test('go on through renames of file and folder, also within a merged branch', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'a.json': `${lines}\n1` });
    await checkout.git('checkout', '--quiet', '-b', 'feature');
    await checkout.rename('a.json', 'reports/b.json');
    await checkout.commit({ 'reports/b.json': `${lines}\n2` });
    await checkout.git('checkout', '--quiet', 'main');
    await checkout.merge('feature');
    await checkout.rename('reports', 'results');
    await checkout.commit({});
    await checkout.commit({ 'results/b.json': `${lines}\n3` });
    expect(await versions(checkout, 'results/b.json')).toEqual(['…\n1', '…\n2', '…\n3']);
    const { versions: all } = await versionsOf(await checkout.repository(), 'HEAD', 'results/b.json', 9);
    expect(all.map(({ path }) => path)).toEqual(['a.json', 'reports/b.json', 'results/b.json']);
  });

  test('do not go on in the file that it was copied from', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'a.json': `${lines}\n1` });
    await checkout.commit({ 'a.json': `${lines}\n2`, 'b.json': `${lines}\n9` });
    expect(await versions(checkout, 'b.json')).toEqual(['…\n9']);
  });

  test('go on where the file was deleted and came back', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'm.json': '1' });
    await checkout.commit({ 'm.json': null });
    await checkout.commit({ 'm.json': '2' });
    expect(await versions(checkout, 'm.json')).toEqual(['1', '2']);
    await checkout.commit({ 'm.json': null });
    expect(await versions(checkout, 'm.json')).toEqual(['1', '2']);
  });

  test('are none of a link, a folder or a change of mode', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'm.json': '1' });
    await checkout.git('update-index', '--chmod=+x', 'm.json');
    await checkout.commitStaged();
    await checkout.git('rm', '--quiet', '--cached', 'm.json');
    await checkout.commit({ 'm.json': null, 'm.json/inner': 'x' });
    await checkout.commit({ 'm.json': null });
    await checkout.commit({ 'm.json': '2' });
    expect(await versions(checkout, 'm.json')).toEqual(['1', '2']);
  });

  test('are told as the pointers that they are', async () => {
    const checkout = await newCheckout();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n`;
    await checkout.commit({ 'm.json': pointer });
    expect(await versions(checkout, 'm.json')).toEqual([pointer]);
  });

  test.each(['with space', 'new\nline', ':(glob)*', '--all', 'é'])('are found under the name %j', async (name) => {
    const checkout = await newCheckout();
    await checkout.commit({ [name]: '1', other: 'a' });
    await checkout.commit({ [name]: '2', other: 'b' });
    expect(await versions(checkout, name)).toEqual(['1', '2']);
  });

  test('are read by one process, however many there are, and whatever git is set to', async () => {
    const checkout = await newCheckout();
    for (const content of ['1', '2', '3', '4']) await checkout.commit({ 'm.json': content });
    for (const setting of ['log.showRoot=false', 'log.follow=true', 'diff.renames=false', 'color.ui=always']) {
      await checkout.git('config', ...setting.split('='));
    }
    const reads: string[] = [];
    const repository = {
      ...(await checkout.repository()),
      execute: (file: string, args: readonly string[], options = {}) => {
        if (args.includes('cat-file')) reads.push(args.join(' '));
        return execution(file, args, options);
      },
    };
    expect((await versionsOf(repository, 'HEAD', 'm.json', 10)).versions).toHaveLength(4);
    expect(reads).toHaveLength(1);
  });

  test('are none where there never were any', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ other: '' });
    expect(await versionsOf(await checkout.repository(), 'HEAD', 'm.json', 10)).toEqual({
      versions: [],
      complete: true,
    });
  });

  test('are not known in a shallow clone, whose history must not look short', async () => {
    const server = await newServer();
    for (const content of ['1', '2', '3']) await server.commit({ 'm.json': content });
    await expect(versions(await clone(server, '--depth=2'), 'm.json')).rejects.toMatchObject({
      code: 'no_baseline',
      explanation: {
        what: 'this clone is too shallow to know the history of m.json',
        fix: expect.stringContaining('fetch-depth: 0'),
      },
    });
  });
});

describe('whether a file was ever there', () => {
  test('is known in a whole history', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'gone.json': '1' });
    await checkout.commit({ 'gone.json': null, 'there.json': '' });
    const repository = await checkout.repository();
    const answers = ['there.json', 'gone.json', 'never.json', '*.json'].map((path) =>
      everExisted(repository, 'HEAD', path),
    );
    expect(await Promise.all(answers)).toEqual(['yes', 'yes', 'no', 'no']);
  });

  test('is known where it was only on a branch whose merge left it out', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ other: '' });
    await checkout.git('checkout', '--quiet', '-b', 'side');
    await checkout.commit({ 'side.json': '1' });
    await checkout.git('checkout', '--quiet', 'main');
    await checkout.commit({ other: 'later' });
    await checkout.git('merge', '--quiet', '--strategy=ours', '--message', 'a merge', 'side');
    expect(await everExisted(await checkout.repository(), 'HEAD', 'side.json')).toBe('yes');
  });

  test('is not known in a shallow clone, unless it is there', async () => {
    const server = await newServer();
    await server.commit({ 'gone.json': '1' });
    await server.commit({ 'gone.json': null, 'there.json': '' });
    const repository = await (await clone(server, '--depth=1')).repository();
    expect(await everExisted(repository, 'HEAD', 'there.json')).toBe('yes');
    expect(await everExisted(repository, 'HEAD', 'gone.json')).toBe('unknown');
  });
});
