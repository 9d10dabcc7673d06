import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '../../..');
const binding = 'node_modules/@duckdb/node-bindings';
let manifest: { dependencies: Readonly<Record<string, string>> };
let lock: { lockfileVersion: number; packages: Readonly<Record<string, LockedPackage>> };
let product: { devDependencies: Readonly<Record<string, string>>; dependencies: Readonly<Record<string, string>> };

beforeAll(async () => {
  const read = async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8'));
  manifest = await read('engine/package.json');
  lock = await read('engine/package-lock.json');
  product = await read('package.json');
});

describe('the lock of the data engine', () => {
  test.each([
    ['darwin-arm64', ['darwin'], ['arm64'], undefined],
    ['darwin-x64', ['darwin'], ['x64'], undefined],
    ['linux-arm64', ['linux'], ['arm64'], ['glibc']],
    ['linux-arm64-musl', ['linux'], ['arm64'], ['musl']],
    ['linux-x64', ['linux'], ['x64'], ['glibc']],
    ['linux-x64-musl', ['linux'], ['x64'], ['musl']],
    ['win32-arm64', ['win32'], ['arm64'], undefined],
    ['win32-x64', ['win32'], ['x64'], undefined],
  ])('holds the binding for %s', (name, os, cpu, libc) => {
    const locked = lock.packages[`${binding}-${name}`];
    expect(locked).toMatchObject({ optional: true, os, cpu });
    expect(locked?.libc).toEqual(libc);
    expect(locked?.version).toBe(lock.packages[binding]?.version);
  });

  test('holds the digest of every package', () => {
    for (const [path, { integrity }] of Object.entries(lock.packages).filter(([path]) => path !== ''))
      expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-[A-Za-z0-9+/]{86}==$/)]);
  });

  test('holds no package that asks to run a script', () => {
    expect(Object.values(lock.packages).filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  test('has the version of its manifest, which is exact', () => {
    expect(manifest.dependencies).toEqual({
      '@duckdb/node-api': expect.stringMatching(/^[0-9]+\.[0-9]+\.[0-9]+-r\.[0-9]+$/),
    });
    const version = manifest.dependencies['@duckdb/node-api'];
    expect(lock.packages['']?.dependencies).toEqual(manifest.dependencies);
    expect(lock.packages['node_modules/@duckdb/node-api']?.version).toBe(version);
    expect(lock.packages[binding]?.version).toBe(version);
  });

  test('has the version that the tests run with', () => {
    expect(product.devDependencies['@duckdb/node-api']).toBe(manifest.dependencies['@duckdb/node-api']);
  });

  test('is no dependency of the product itself', () => {
    expect(Object.keys(product.dependencies).filter((name) => name.includes('duckdb'))).toEqual([]);
  });

  test('is in a form that npm ci reads since npm 7', () => {
    expect(lock.lockfileVersion).toBe(3);
  });
});
