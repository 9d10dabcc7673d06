import { Malformed } from '../fault.js';
import type { Inspector, Port } from '../inspection.js';
import { Parameters } from '../parameters.js';
import type { Message } from '../protobuf.js';
import { ExternalData } from './external-data.js';
import { Ledger, quoted } from './ledger.js';
import { Operators } from './operators.js';
import { readPort } from './ports.js';
import type { MessageName } from './schema.js';
import { type Tensor, TensorReader } from './tensors.js';
import { text, type Visit, walk } from './walk.js';

const newestIrVersion = 14;

interface Ports {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

/** Reads a ModelProto, and every graph, function and tensor in it. */
export class ModelReader {
  private readonly ledger: Ledger;
  private readonly parameters = new Parameters();
  private readonly external: ExternalData;
  private readonly tensors: TensorReader;
  private readonly operators: Operators;
  private readonly opsets = new Map<string, number>();
  private listedNumbers = 0;

  constructor(private readonly inspector: Inspector) {
    this.ledger = new Ledger(inspector);
    this.external = new ExternalData(this.ledger);
    this.tensors = new TensorReader(this.ledger, this.parameters, this.external);
    this.operators = new Operators(this.ledger);
  }

  /** @throws Malformed @throws BeyondLimit */
  async model(message: Message): Promise<void> {
    let irVersion: bigint | undefined;
    let ports: Ports | undefined;
    let name = '';
    let version = '';
    let properties = 0;
    let trainings = 0;
    await this.walk(message, 'ModelProto', (row, field) => {
      switch (row) {
        case 'ir_version':
          irVersion = field.int64();
          return undefined;
        case 'producer_name':
          return text(field, (found) => {
            name = found;
          });
        case 'producer_version':
          return text(field, (found) => {
            version = found;
          });
        case 'opset_import':
          return this.opset(field, this.opsets);
        case 'graph':
          return this.graph(field.message()).then((found) => {
            ports = found;
          });
        case 'metadata_props':
          properties += 1;
          return undefined;
        case 'training_info':
          trainings += 1;
          return undefined;
        default:
          return undefined;
      }
    });
    if (irVersion === undefined || irVersion < 1n) throw new Malformed('there is no IR version', 0);
    if (!ports) throw new Malformed('there is no graph', 0);
    // Until IR version 3 there was one operator set, and models did not say so.
    if (irVersion >= 3n && this.opsets.size === 0) throw new Malformed('there is no operator set', 0);
    if (irVersion >= 3n) this.operators.expectImported(this.opsets);
    const isNewer = irVersion > newestIrVersion;
    const notes = [
      isNewer && `IR version ${irVersion} is newer than ${newestIrVersion}, the last one that is known here`,
      ...this.operators.notes([...this.opsets.keys()]),
      trainings > 0 && `training graphs: ${trainings}`,
      properties > 0 && `metadata properties: ${properties}`,
      this.listedNumbers > 0 && `numbers in attributes, not counted as parameters: ${this.listedNumbers}`,
      this.external.note,
    ].filter((note) => typeof note === 'string');
    const producer = `${name} ${version}`.trim();
    this.inspector.facts({
      version: String(irVersion),
      ...(producer !== '' && { producer }),
      opsets: Object.fromEntries(this.opsets),
      ...(ports as Ports),
      ...this.parameters.facts(),
      ...(notes.length > 0 && { notes }),
    });
  }

  private walk(message: Message, type: MessageName, visit: Visit): Promise<void> {
    return walk(message, type, visit, this.nested);
  }

  private readonly nested = (type: MessageName, field: Message): Promise<unknown> => {
    const { offset } = field;
    const message = field.message();
    switch (type) {
      case 'GraphProto':
        return this.graph(message);
      case 'NodeProto':
        return this.node(message, offset);
      case 'TensorProto':
        return this.tensors.tensor(message, offset);
      case 'SparseTensorProto':
        return this.tensors.sparseTensor(message, offset);
      case 'FunctionProto':
        return this.function(message);
      case 'AttributeProto':
        return this.attribute(message);
      default:
        return walk(message, type, undefined, this.nested);
    }
  };

  private async graph(message: Message): Promise<Ports> {
    const initialisers = new Set<string>();
    const inputs: Port[] = [];
    const outputs: Port[] = [];
    const remember = (offset: number) => (tensor: Tensor) => {
      this.ledger.hold(tensor.name);
      if (initialisers.has(tensor.name)) {
        this.ledger.fault(`the initialiser ${quoted(tensor.name)} stands twice`, offset);
      }
      initialisers.add(tensor.name);
    };
    await this.walk(message, 'GraphProto', (row, field) => {
      const { offset } = field;
      switch (row) {
        case 'initializer':
          return this.tensors.tensor(field.message(), offset).then(remember(offset));
        case 'sparse_initializer':
          return this.tensors.sparseTensor(field.message(), offset).then(remember(offset));
        case 'input':
        case 'output':
          return readPort(field.message(), this.ledger).then((port) => {
            (row === 'input' ? inputs : outputs).push(port);
          });
        default:
          return undefined;
      }
    });
    return { inputs: inputs.filter((port) => !initialisers.has(port.name)), outputs };
  }

  private async node(message: Message, offset: number): Promise<void> {
    let operator = '';
    let domain = '';
    await this.walk(message, 'NodeProto', (row, field) => {
      if (row === 'op_type') {
        return text(field, (found) => {
          operator = found;
        });
      }
      if (row !== 'domain') return undefined;
      return text(field, (found) => {
        domain = found;
      });
    });
    this.operators.used(domain, operator, offset);
  }

  private async attribute(message: Message): Promise<void> {
    await this.walk(message, 'AttributeProto', (row, field) => {
      if (row !== 'floats') return undefined;
      return field.elements('fixed32').then((count) => {
        this.listedNumbers += count;
      });
    });
  }

  private function(message: Message): Promise<void> {
    const opsets = new Map<string, number>();
    return this.operators.defined(opsets, async () => {
      let name = '';
      let domain = '';
      await this.walk(message, 'FunctionProto', (row, field) => {
        if (row === 'opset_import') return this.opset(field, opsets);
        if (row === 'name') {
          return text(field, (found) => {
            name = found;
          });
        }
        if (row !== 'domain') return undefined;
        return text(field, (found) => {
          domain = found;
        });
      });
      return { domain, name };
    });
  }

  private async opset(field: Message, opsets: Map<string, number>): Promise<void> {
    const { offset } = field;
    let domain = '';
    let version = 0n;
    await walk(field.message(), 'OperatorSetIdProto', (row, each) => {
      if (row === 'version') {
        version = each.int64();
        return undefined;
      }
      return text(each, (found) => {
        domain = found;
      });
    });
    const key = domain === '' ? 'ai.onnx' : domain;
    this.ledger.hold(key);
    if (version < 0n || version > Number.MAX_SAFE_INTEGER) {
      throw new Malformed(`the operator set ${quoted(key)} has the version ${version}`, offset);
    }
    const before = opsets.get(key);
    if (before !== undefined && before !== Number(version)) {
      this.ledger.fault(`the operator set ${quoted(key)} has two versions, ${before} and ${version}`, offset);
    }
    opsets.set(key, Number(version));
  }
}
