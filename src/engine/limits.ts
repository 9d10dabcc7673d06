import { totalmem } from 'node:os';
import { UserError } from '../result/error.js';

/** Half of the memory that this process may have: the machine's, or what its container leaves it. In bytes. */
export function defaultMemory(total = totalmem(), constrained = process.constrainedMemory()): number {
  // Without a bound, Linux answers 0 or a number beyond any machine.
  return Math.floor((constrained > 0 ? Math.min(total, constrained) : total) / 2);
}

/** @param reading what was read when the time was over */
export function pastTime(seconds: number, reading: string): UserError<'limit_exceeded'> {
  return new UserError('limit_exceeded', {
    what: `the time limit of ${seconds} s is over`,
    why: `${reading} had not been read to the end`,
    fix: 'raise time_limit, or judge less: fewer files, or rules that need no scan of their own',
  });
}

export function pastMemory(bytes: number, reading: string): UserError<'limit_exceeded'> {
  return new UserError('limit_exceeded', {
    what: `the memory limit of ${Math.round(bytes / 2 ** 20)} MiB does not suffice`,
    why: `${reading} needs more of it, at a place that cannot be spilled to disk`,
    fix: 'raise memory_limit, or lower threads',
  });
}

export function pastSpill(folder: string, reading: string): UserError<'limit_exceeded'> {
  return new UserError('limit_exceeded', {
    what: 'the disk has no room for what does not fit into memory',
    why: `${reading} was being spilled into ${folder}`,
    fix: 'free space there, or raise memory_limit',
  });
}
