import { Crc32c } from '@aws-crypto/crc32c';
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { UserError } from '../../../result/error.js';

// TensorBoard's event files: TFRecord frames (length, its CRC, data, its CRC; little-endian) of tensorboard.Event messages.
// Field numbers are those of tensorboard/compat/proto/{event,summary,tensor}.proto.

/** One number of a scalar summary. */
export interface ScalarEvent {
  readonly tag: string;
  readonly step: bigint;
  /** seconds since 1970 */
  readonly wallTime: number;
  /** of a 32-bit float, the shortest decimal that is stored as this one: 0.81, not 0.8100000023841858 */
  readonly value: number;
}

interface Frame {
  readonly data: Uint8Array;
  readonly end: number;
}

/** Whether the first frame is whole and says that it begins an event file. */
export function isEventFile(bytes: Uint8Array): boolean {
  try {
    const first = frameAt(bytes, 0);
    return first !== undefined && /^brain\.Event:[0-9]+$/.test(readEvent(first.data).version);
  } catch {
    return false;
  }
}

/**
 * The scalars of a file, in its order. A writer that starts again at an earlier step says so, and what stands before in the
 * file from that step on is void, as TensorBoard's own reader has it.
 *
 * @throws UserError `malformed` where a frame is damaged. A last frame that is cut short is damaged as well: whoever wrote
 * it was killed, and its last value is not known to be the last one
 */
export function readEvents(bytes: Uint8Array, path: string): readonly ScalarEvent[] {
  let found: ScalarEvent[] = [];
  for (let at = 0; at < bytes.length; ) {
    let frame: Frame | undefined;
    try {
      frame = frameAt(bytes, at);
      if (frame) {
        const { scalars, restartsAt } = readEvent(frame.data);
        if (restartsAt !== undefined) found = found.filter(({ step }) => step < restartsAt);
        found.push(...scalars);
      }
    } catch {
      frame = undefined;
    }
    if (!frame) {
      const why = `the record at byte ${at} is cut short or damaged`;
      throw new UserError('malformed', { what: `${path} is a broken TensorBoard event file`, why }, { file: path });
    }
    at = frame.end;
  }
  return found;
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 12 > bytes.length) return undefined;
  if (view.getUint32(at + 8, true) !== maskedCrc(bytes.subarray(at, at + 8))) return undefined;
  const length = Number(view.getBigUint64(at, true));
  const start = at + 12;
  if (start + length + 4 > bytes.length) return undefined;
  const data = bytes.subarray(start, start + length);
  return view.getUint32(start + length, true) === maskedCrc(data) ? { data, end: start + length + 4 } : undefined;
}

/** CRC-32C rotated and offset, so that a checksum of data with checksums in it stays one (TFRecord). */
function maskedCrc(bytes: Uint8Array): number {
  const crc = new Crc32c().update(bytes).digest();
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

interface Event {
  readonly version: string;
  readonly scalars: readonly ScalarEvent[];
  /** the step at which a session starts */
  readonly restartsAt?: bigint;
}

function readEvent(data: Uint8Array): Event {
  let version = '';
  let wallTime = 0;
  let step = 0n;
  let starts = false;
  const values: { tag: string; value: number }[] = [];
  eachField(data, (field, type, reader) => {
    if (field === 1 && type === WireType.Bit64) wallTime = reader.double();
    else if (field === 2 && type === WireType.Varint) step = BigInt(reader.int64());
    else if (field === 3 && type === WireType.LengthDelimited) version = reader.string();
    else if (field === 5 && type === WireType.LengthDelimited) values.push(...readSummary(reader.bytes()));
    else if (field === 7 && type === WireType.LengthDelimited) starts = startsSession(reader.bytes());
    else reader.skip(type, field);
  });
  const scalars = values.map(({ tag, value }) => ({ tag, value, step, wallTime }));
  return { version, scalars, ...(starts ? { restartsAt: step } : {}) };
}

/** Whether a SessionLog has the status START. */
function startsSession(data: Uint8Array): boolean {
  let status = 0;
  eachField(data, (field, type, reader) => {
    if (field === 1 && type === WireType.Varint) status = reader.int32();
    else reader.skip(type, field);
  });
  return status === 1;
}

function readSummary(data: Uint8Array): { tag: string; value: number }[] {
  const found: { tag: string; value: number }[] = [];
  eachField(data, (field, type, reader) => {
    if (field !== 1 || type !== WireType.LengthDelimited) {
      reader.skip(type, field);
      return;
    }
    let tag = '';
    let value: number | undefined;
    eachField(reader.bytes(), (inner, innerType, each) => {
      if (inner === 1 && innerType === WireType.LengthDelimited) tag = each.string();
      else if (inner === 2 && innerType === WireType.Bit32) value = shortest(each.float());
      else if (inner === 8 && innerType === WireType.LengthDelimited) value = scalarOf(each.bytes()) ?? value;
      else each.skip(innerType, inner);
    });
    if (value !== undefined) found.push({ tag, value });
  });
  return found;
}

const float32 = 1;
const float64 = 2;

/** The number in a tensor without dimensions; anything else is no scalar. */
function scalarOf(tensor: Uint8Array): number | undefined {
  let type = 0;
  let isScalar = true;
  let content: Uint8Array | undefined;
  let value: number | undefined;
  eachField(tensor, (field, wire, reader) => {
    if (field === 1 && wire === WireType.Varint) type = reader.int32();
    else if (field === 2 && wire === WireType.LengthDelimited) isScalar = reader.bytes().length === 0;
    else if (field === 4 && wire === WireType.LengthDelimited) content = reader.bytes();
    else if (field === 5 && wire === WireType.LengthDelimited)
      value = shortest(new BinaryReader(reader.bytes()).float());
    else if (field === 5 && wire === WireType.Bit32) value = shortest(reader.float());
    else if (field === 6 && wire === WireType.LengthDelimited) value = new BinaryReader(reader.bytes()).double();
    else if (field === 6 && wire === WireType.Bit64) value = reader.double();
    else reader.skip(wire, field);
  });
  if (!isScalar) return undefined;
  if (content && content.length > 0) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    if (type === float32 && content.length === 4) return shortest(view.getFloat32(0, true));
    if (type === float64 && content.length === 8) return view.getFloat64(0, true);
    return undefined;
  }
  return value;
}

function eachField(data: Uint8Array, take: (field: number, type: WireType, reader: BinaryReader) => void): void {
  const reader = new BinaryReader(data);
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    take(field, type, reader);
  }
}

/** Nine digits tell every 32-bit float from its neighbours. */
const mostDigits = 9;

/**
 * The number that was logged, as far as a 32-bit float can tell: of all decimals that are stored as this one, the shortest.
 * As a double it would be off by up to 3 in 10⁸, so that 0.81 is above a maximum of 0.81.
 */
function shortest(value: number): number {
  for (let digits = 1; digits < mostDigits; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === value) return rounded;
  }
  return Number.isFinite(value) ? Number(value.toPrecision(mostDigits)) : value;
}
