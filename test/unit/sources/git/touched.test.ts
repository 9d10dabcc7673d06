import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { headCommit, isUnchangedInGit } from '../../../../src/sources/git/head.js';
import { lastTouched } from '../../../../src/sources/git/touched.js';
import { clone, execution, newCheckout, newServer, removeFolders, temporaryFolder } from './checkout.js';

afterAll(removeFolders);

describe('when a file was last changed', () => {
  test('is when its last commit was made, whatever its mtime', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'm.json': '1' });
    const commit = await checkout.commit({ 'm.json': '2' });
    await checkout.commit({ other: '' });
    await utimes(join(checkout.folder, 'm.json'), new Date(), new Date());
    expect(await lastTouched(await checkout.repository(), 'm.json')).toEqual({ commit, at: new Date('2026-01-02') });
  });

  test('is now where this job changed or wrote it', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ 'm.json': '1', 'staged.json': '1', '.gitignore': 'ignored.json\n' });
    await checkout.write({ 'm.json': '2', 'new.json': '1', 'ignored.json': '1', 'staged.json': '2' });
    await checkout.git('add', 'staged.json');
    const repository = await checkout.repository();
    const paths = ['m.json', 'staged.json', 'new.json', 'ignored.json'];
    expect(await Promise.all(paths.map((path) => lastTouched(repository, path)))).toEqual([
      'modified',
      'modified',
      'untracked',
      'untracked',
    ]);
  });

  test('is not known from the only commit of a shallow clone, which seems to have brought every file', async () => {
    const server = await newServer();
    await server.commit({ 'm.json': '1' });
    await server.commit({ other: '' });
    const commit = await server.commit({ 'late.json': '' });
    const repository = await (await clone(server, '--depth=2')).repository();
    expect(await lastTouched(repository, 'm.json')).toBe('unknown');
    expect(await lastTouched(repository, 'late.json')).toEqual({ commit, at: new Date('2026-01-03') });
  });

  test('is not known without a repository or before the first commit', async () => {
    const checkout = await newCheckout();
    await checkout.write({ 'm.json': '1' });
    await checkout.git('add', 'm.json');
    expect(await lastTouched(undefined, 'm.json')).toBe('unknown');
    expect(await lastTouched(await checkout.repository(), 'm.json')).toBe('unknown');
  });

  test.each([':(glob)*', '--all', 'new\nline', 'with space'])('is found for the name %j', async (name) => {
    const checkout = await newCheckout();
    const commit = await checkout.commit({ [name]: '1' });
    await checkout.commit({ other: '' });
    expect(await lastTouched(await checkout.repository(), name)).toEqual({ commit, at: new Date('2026-01-01') });
  });
});

describe('what HEAD holds', () => {
  test('is its commit, and none before the first or outside a repository', async () => {
    const checkout = await newCheckout();
    expect(await headCommit(checkout.folder, execution)).toBeNull();
    const commit = await checkout.commit({ 'm.json': '1' });
    expect(await headCommit(checkout.folder, execution)).toBe(commit);
    expect(await headCommit(await temporaryFolder(), execution)).toBeNull();
  });

  test('is unchanged until somebody writes to it', async () => {
    const checkout = await newCheckout();
    await checkout.commit({ ':(glob)*': '1', other: '1' });
    await checkout.write({ other: '2', new: '' });
    const unchanged = [':(glob)*', 'other', 'new'].map((name) =>
      isUnchangedInGit(join(checkout.folder, name), execution),
    );
    expect(await Promise.all(unchanged)).toEqual([true, false, false]);
  });
});
