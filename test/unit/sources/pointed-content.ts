// Content as git LFS and DVC keep it: a pointer in the tree, and the object in a folder beside it.
import { createHash } from 'node:crypto';
import type { Checkout } from './git/checkout.js';

function digest(algorithm: 'md5' | 'sha256', text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}

export function lfsPointerTo(text: string): string {
  const size = Buffer.byteLength(text);
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${digest('sha256', text)}\nsize ${size}\n`;
}

/** What `git lfs fetch` does. */
export async function fetchLfs(checkout: Checkout, text: string): Promise<void> {
  const oid = digest('sha256', text);
  await checkout.write({ [`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`]: text });
}

/** A `.dvc` file beside an output. */
export function dvcPointerTo(path: string, text: string): string {
  return `outs:\n- md5: ${digest('md5', text)}\n  size: ${Buffer.byteLength(text)}\n  hash: md5\n  path: ${path}\n`;
}

/** A `dvc.lock` whose one stage wrote an output. */
export function dvcLockOf(path: string, text: string): string {
  return `schema: '2.0'\nstages:\n  train:\n    cmd: train\n    outs:\n    - {path: ${path}, hash: md5, md5: ${digest('md5', text)}, size: ${Buffer.byteLength(text)}}\n`;
}

/** What `dvc fetch` does. */
export async function fetchDvc(checkout: Checkout, text: string): Promise<void> {
  const md5 = digest('md5', text);
  await checkout.write({ [`.dvc/cache/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`]: text });
}
