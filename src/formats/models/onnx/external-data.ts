import type { ElementType } from './data-types.js';
import type { Ledger } from './ledger.js';

/** All that may describe where a tensor's bytes lie. Loaders once set whatever else stood there on their own objects (CVE-2026-34445). */
const keys: ReadonlySet<string> = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);

const digits = /^[0-9]{1,19}$/;

/** One entry of `external_data`. */
export type Entry = readonly [key: string, value: string];

/** What lies beside the file. Names are remembered, so that each missing file is named once. */
export class ExternalData {
  private readonly tensors = new Map<string, number>();

  constructor(private readonly ledger: Ledger) {}

  /**
   * @param bytes that the tensor takes; undefined where its shape or type does not tell
   * @param offset of the tensor in the file
   */
  check(tensor: string, entries: readonly Entry[], bytes: bigint | undefined, offset: number): void {
    const told = new Map<string, string>();
    for (const [key, value] of entries) {
      if (!keys.has(key)) this.ledger.fault(`${tensor}: external data has the key ${JSON.stringify(key)}`, offset);
      if (told.has(key)) this.ledger.fault(`${tensor}: external data tells ${JSON.stringify(key)} twice`, offset);
      told.set(key, value);
    }
    const location = told.get('location') ?? '';
    const basepath = told.get('basepath') ?? '';
    if (!isPlainName(location) || (basepath !== '' && !isPlainName(basepath))) {
      const named = basepath === '' ? location : `${basepath} and ${location}`;
      this.ledger.fault(
        `${tensor}: external data is not named plainly inside the model's folder: ${JSON.stringify(named)}`,
        offset,
      );
      return;
    }
    const start = number(told.get('offset') ?? '0');
    const length = told.has('length') ? number(told.get('length') ?? '') : bytes;
    if (start === undefined || (length === undefined && told.has('length'))) {
      this.ledger.fault(`${tensor}: offset or length of external data is no number`, offset);
      return;
    }
    if (bytes !== undefined && length !== bytes) {
      this.ledger.fault(`${tensor}: external data takes ${length} bytes where shape and type ask for ${bytes}`, offset);
    }
    const end = start + (length ?? 0n);
    const file = this.ledger.inspector.sibling(location);
    const isFirst = !this.tensors.has(location);
    this.tensors.set(location, (this.tensors.get(location) ?? 0) + 1);
    if (!file) {
      if (isFirst)
        this.ledger.fault(`${tensor}: the file ${JSON.stringify(location)} of its external data is not there`, offset);
    } else if (end > BigInt(file.size)) {
      this.ledger.fault(`${tensor}: external data ends at byte ${end} of ${location}, which has ${file.size}`, offset);
    }
  }

  get note(): string | undefined {
    if (this.tensors.size === 0) return undefined;
    const files = [...this.tensors].slice(0, 20).map(([location, count]) => `${location} (tensors: ${count})`);
    const more = this.tensors.size - files.length;
    return `external data: ${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  }
}

/** Bytes of a packed tensor. */
export function packedBytes(type: ElementType, elements: bigint): bigint | undefined {
  return type.bits === undefined ? undefined : (elements * BigInt(type.bits) + 7n) / 8n;
}

/**
 * Whether a name stays inside the folder on every platform: no root, drive, scheme, parent or empty step, and nothing that
 * a loader takes for more than a name, such as ONNX Runtime's `_ORT_MEM_ADDR_` between two stars, an address in its memory.
 */
function isPlainName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they end names early in C, and break lines
  if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(name)) return false;
  return name.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && step.trim() === step);
}

function number(text: string): bigint | undefined {
  return digits.test(text) ? BigInt(text) : undefined;
}
