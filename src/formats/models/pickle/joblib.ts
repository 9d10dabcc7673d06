import { Malformed } from '../fault.js';
import type { Constants } from './constants.js';
import { type ElementType, elementCount } from './element-types.js';
import type { Machine } from './machine.js';
import { kindOf, kinds, type Value, values } from './values.js';
import type { Walk } from './walk.js';

/** An array whose bytes follow its description. */
export interface StoredArray {
  readonly type: ElementType;
  /** how many */
  readonly elements: bigint;
  /** what the bytes are aligned to; undefined where joblib before 1.2 wrote them */
  readonly alignment: number | undefined;
}

/**
 * What joblib reads behind the BUILD of its `NumpyArrayWrapper`. It takes every attribute from the state, even its own methods,
 * so that a state of anything else is refused.
 *
 * @throws Malformed where it is not as joblib writes it
 */
export function storedArray(machine: Machine): StoredArray {
  const { constants } = machine.known;
  const state = constants.dictOf(machine.arrayState);
  if (!state || state.hasOthers) throw new Malformed('describes an array in a way that joblib does not');
  const { entries } = state;
  const subclass = entries.get('subclass');
  if (subclass === undefined || kindOf(subclass) !== kinds.imported)
    throw new Malformed('describes an array without its class');
  const order = constants.texts.textOf(entries.get('order') ?? 0);
  if (order !== 'C' && order !== 'F') throw new Malformed('describes an array without its order');
  const type = machine.elementTypes.of(entries.get('dtype'));
  if (!type || type.bytes === 0) throw new Malformed('describes an array of a type that is not understood');
  const allowMmap = entries.get('allow_mmap');
  if (
    allowMmap !== undefined &&
    allowMmap !== values.true &&
    allowMmap !== values.false &&
    !isBit(constants, allowMmap)
  ) {
    throw new Malformed('describes an array that may be mapped, or may not, by neither True nor False');
  }
  return {
    type,
    elements: product(constants, entries.get('shape')),
    alignment: alignmentOf(constants, entries.get('numpy_array_alignment_bytes')),
  };
}

function isBit(constants: Constants, value: Value): boolean {
  const number = constants.integerOf(value);
  return number === 0n || number === 1n;
}

/** @throws Malformed */
function product(constants: Constants, shape: Value | undefined): bigint {
  const elements = shape === undefined ? undefined : elementCount(constants, constants.itemsOf(shape));
  if (elements === undefined) throw new Malformed('describes an array of a shape that is not understood');
  return elements;
}

/** @throws Malformed */
function alignmentOf(constants: Constants, value: Value | undefined): number | undefined {
  if (value === undefined || value === values.none) return undefined;
  const alignment = constants.integerOf(value);
  if (alignment === undefined || alignment < 1n || alignment > 255n) {
    throw new Malformed('aligns an array to what is no number of bytes');
  }
  return Number(alignment);
}

/**
 * Passes the bytes of an array that are no pickle.
 *
 * @throws Malformed
 */
export async function passArray(array: StoredArray, walk: Walk): Promise<void> {
  const { reader } = walk;
  const size = array.elements * BigInt(array.type.bytes);
  if (array.alignment !== undefined) await passPadding(array.alignment, walk);
  const left = reader.size === undefined ? undefined : reader.size - reader.position;
  if (size > BigInt(left ?? Number.MAX_SAFE_INTEGER)) {
    throw new Malformed(`an array of ${size} bytes follows, more than there are`, reader.position);
  }
  await reader.skip(Number(size));
}

/** joblib skips as many bytes as the first one says, so that anything could lie among them. */
async function passPadding(alignment: number, { reader }: Walk): Promise<void> {
  const offset = reader.position;
  const [length = 0] = await reader.take(1);
  const expected = alignment - ((offset + 1) % alignment);
  if (length !== expected) {
    throw new Malformed(`an array is moved by ${length} bytes where it is aligned by ${expected}`, offset);
  }
  const padding = await reader.take(length);
  if (!padding.every((byte) => byte === 0xff)) {
    throw new Malformed('something lies in the bytes that align an array', offset + 1);
  }
}
