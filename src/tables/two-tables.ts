import { UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';

/**
 * @param why what it means that both are the same
 * @throws UserError `self_comparison` where every file of one table is one of the other, by its digest
 */
export function assertTwoTables(files: readonly FrozenFile[], other: readonly FrozenFile[], why: string): void {
  const within = (inner: readonly FrozenFile[], outer: readonly FrozenFile[]) =>
    inner.every(({ sha256 }) => outer.some((file) => file.sha256 === sha256));
  if (!within(files, other) && !within(other, files)) return;
  throw new UserError('self_comparison', {
    what: `${listed(files)} is compared with itself`,
    why: `${listed(other)} has the same content: ${why}`,
    fix: 'name the other table',
  });
}

function listed([first, ...others]: readonly FrozenFile[]): string {
  return others.length === 0 ? (first?.path ?? '') : `${first?.path} and ${others.length} more`;
}
