import { Malformed } from './fault.js';
import type { DataType, Facts } from './inspection.js';

/** Counts tensors and their elements. */
export class Parameters {
  private tensors = 0;
  private readonly byType = new Map<DataType, bigint>();

  add(dtype: DataType, elements: bigint): void {
    this.tensors += 1;
    this.byType.set(dtype, (this.byType.get(dtype) ?? 0n) + elements);
  }

  /** @throws Malformed where there are more than can be counted, which none that was checked against a file's size has */
  facts(): Pick<Facts, 'tensors' | 'parameters'> {
    const parameters: Record<DataType, number> = {};
    for (const [dtype, elements] of [...this.byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (elements > Number.MAX_SAFE_INTEGER) throw new Malformed(`it tells of ${elements} elements of ${dtype}`);
      parameters[dtype] = Number(elements);
    }
    return { tensors: this.tensors, parameters };
  }
}
