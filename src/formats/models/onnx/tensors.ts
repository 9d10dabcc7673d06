import { elementCount } from '../elements.js';
import { Malformed } from '../fault.js';
import type { Parameters } from '../parameters.js';
import type { Message } from '../protobuf.js';
import { type ElementType, elementTypes, type TypedField } from './data-types.js';
import { type Entry, type ExternalData, packedBytes } from './external-data.js';
import { type Ledger, mostFaults, quoted } from './ledger.js';
import { text, walk } from './walk.js';

export interface Tensor {
  readonly name: string;
  /** undefined where its dimensions cannot be multiplied */
  readonly elements: bigint | undefined;
}

/** What a TensorProto tells of itself. */
interface Told {
  name: string;
  dataType: number;
  location: number;
  rawBytes: number | undefined;
  readonly dimensions: Dimensions;
  readonly numbers: Map<TypedField, number>;
  readonly entries: Entry[];
}

/** Reads tensors wherever they stand, and holds their size against their shape. Elements themselves are not read. */
export class TensorReader {
  constructor(
    private readonly ledger: Ledger,
    private readonly parameters: Parameters,
    private readonly external: ExternalData,
  ) {}

  /**
   * @param offset of the tensor in the file
   * @param counts whether its elements are parameters
   */
  async tensor(message: Message, offset: number, counts = true): Promise<Tensor> {
    const told = await this.told(message);
    const type = elementTypes.get(told.dataType);
    const { elements } = told.dimensions;
    const tensor = { name: told.name, elements };
    const fault = (what: string) => this.ledger.fault(`${quoted(told.name)}: ${what}`, offset);
    if (!type) fault(`there is no element type ${told.dataType}`);
    if (elements === undefined) fault('its dimensions are negative or overflow');
    if (!type || elements === undefined) return tensor;
    if (counts) this.parameters.add(type.name, elements);
    if (told.location === 1) this.checkExternal(told, type, elements, offset);
    else checkInternal(told, type, elements, fault);
    return tensor;
  }

  private async told(message: Message): Promise<Told> {
    const numbers = new Map<TypedField, number>();
    const told: Told = {
      name: '',
      dataType: 0,
      location: 0,
      rawBytes: undefined,
      dimensions: new Dimensions(),
      numbers,
      entries: [],
    };
    const count = (field: TypedField) => (found: number) => {
      numbers.set(field, (numbers.get(field) ?? 0) + found);
    };
    await walk(message, 'TensorProto', (row, field) => {
      switch (row) {
        case 'dims':
          return field.int64s((value) => told.dimensions.add(value));
        case 'name':
          return text(field, (found) => {
            told.name = found;
          });
        case 'data_type':
          told.dataType = field.int32();
          return undefined;
        case 'data_location':
          told.location = field.int32();
          return undefined;
        case 'raw_data':
          told.rawBytes = field.length;
          return undefined;
        case 'float_data':
          return field.elements('fixed32').then(count(row));
        case 'double_data':
          return field.elements('fixed64').then(count(row));
        case 'int32_data':
        case 'int64_data':
        case 'uint64_data':
          return field.elements('varint').then(count(row));
        case 'string_data':
          count(row)(1);
          return undefined;
        case 'external_data':
          return this.entry(field.message()).then((entry) => {
            if (told.entries.length > mostFaults)
              throw new Malformed('external data has too many entries', field.offset);
            told.entries.push(entry);
          });
        case 'segment':
          throw new Malformed('a tensor is stored in segments, which nothing reads', field.offset);
        default:
          return undefined;
      }
    });
    return told;
  }

  private async entry(message: Message): Promise<Entry> {
    let key = '';
    let value = '';
    await walk(message, 'StringStringEntryProto', (name, field) =>
      text(field, (found) => {
        if (name === 'key') key = found;
        else value = found;
      }),
    );
    this.ledger.hold(value);
    return [key, value];
  }

  private checkExternal(told: Told, type: ElementType, elements: bigint, offset: number): void {
    const name = quoted(told.name);
    if (told.rawBytes || [...told.numbers.values()].some((found) => found > 0)) {
      this.ledger.fault(`${name}: it is stored in this file and in another`, offset);
    }
    const bytes = packedBytes(type, elements);
    if (bytes === undefined) this.ledger.fault(`${name}: text cannot be stored in another file`, offset);
    this.external.check(name, told.entries, bytes, offset);
  }

  /** @param offset of the tensor in the file */
  async sparseTensor(message: Message, offset: number): Promise<Tensor> {
    let values: Tensor = { name: '', elements: undefined };
    let indices: Tensor = values;
    const dimensions = new Dimensions();
    await walk(message, 'SparseTensorProto', (name, field) => {
      const { offset: at } = field;
      if (name === 'dims') return field.int64s((value) => dimensions.add(value));
      return this.tensor(field.message(), at, name === 'values').then((tensor) => {
        if (name === 'values') values = tensor;
        else indices = tensor;
      });
    });
    const { name, elements: found } = values;
    const places = dimensions.elements;
    if (found === undefined || places === undefined || found > places) {
      this.ledger.fault(`${quoted(name)}: a sparse tensor has more values than places`, offset);
    } else if (indices.elements !== found && indices.elements !== found * BigInt(dimensions.rank)) {
      this.ledger.fault(`${quoted(name)}: a sparse tensor has not one index for each value`, offset);
    }
    return values;
  }
}

function checkInternal(told: Told, type: ElementType, elements: bigint, fault: (what: string) => void): void {
  const { rawBytes } = told;
  if (told.location !== 0) fault(`there is no data location ${told.location}`);
  if (told.entries.length > 0) fault('it names another file, but is stored in this one');
  const stored = [...told.numbers].filter(([, found]) => found > 0);
  if (stored.length + (rawBytes ? 1 : 0) > 1) {
    fault('it is stored twice');
    return;
  }
  if (rawBytes !== undefined && stored.length === 0) {
    const bytes = packedBytes(type, elements);
    if (bytes === undefined) fault('text cannot be stored as raw data');
    else if (BigInt(rawBytes) !== bytes) fault(`it takes ${rawBytes} bytes where shape and type ask for ${bytes}`);
    return;
  }
  const [field, found] = stored[0] ?? [type.field, 0];
  const asked = numbersFor(elements, type.perNumber);
  if (field !== type.field) fault(`${type.name} cannot be stored as ${field}`);
  else if (BigInt(found) !== asked) fault(`it has ${found} numbers where its shape asks for ${asked}`);
}

function numbersFor(elements: bigint, perNumber: ElementType['perNumber']): bigint {
  if (perNumber === 0.5) return elements * 2n;
  const each = BigInt(perNumber);
  return (elements + each - 1n) / each;
}

/** Takes a tensor's dimensions one by one: nothing bounds how many there are. */
class Dimensions {
  rank = 0;
  private product: bigint | undefined = 1n;
  private empty = false;

  add(dimension: bigint): void {
    this.rank += 1;
    if (dimension === 0n) this.empty = true;
    else if (this.product !== undefined) this.product = elementCount([this.product, dimension]);
  }

  get elements(): bigint | undefined {
    return this.empty && this.product !== undefined ? 0n : this.product;
  }
}
