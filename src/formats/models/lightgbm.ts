import { readJson } from '../metrics/syntax/json.js';
import { SyntaxFault } from '../metrics/syntax/syntax-fault.js';
import { isArray } from '../metrics/tree.js';
import type { Budget } from './budget.js';
import { Malformed } from './fault.js';
import type { FormatDescription, Reader } from './format.js';
import type { ForwardReader } from './forward-reader.js';
import type { Inspector } from './inspection.js';
import { utf8 } from './utf8.js';

export const lightgbmFormat: FormatDescription = {
  name: 'lightgbm',
  title: 'LightGBM (text)',
  endings: ['.txt', '.lgb', '.model'],
  recognisedBy: 'the lines "tree" and "version=v…"',
  reads: ['version of the format', 'objective', 'number of trees, of features and of classes'],
  refuses: [
    'trees that are not as many or not as long as tree_sizes says',
    'arrays of a tree that are not as long as its number of leaves asks for',
    'children and features that there are not, and children that lead back',
    'a file without its end of trees or its parameters',
  ],
};

const start = 'tree\nversion=v';

/** LightGBM's text: a head, the trees, how important features are, parameters, and what Python adds. It holds no code. */
export const lightgbmReader: Reader = {
  format: 'lightgbm',
  recognises: (head) => head.subarray(0, start.length).toString('latin1') === start,
  inspect: async (bytes, inspector) => {
    const lines = new Lines(bytes.reader(), inspector.budget);
    await new Model(lines, inspector).read();
    return 'lightgbm';
  },
};

/** Lines that end with a newline, one after the other. */
class Lines {
  /** of the line that was read last */
  start = 0;

  constructor(
    private readonly reader: ForwardReader,
    private readonly budget: Budget,
  ) {}

  get position(): number {
    return this.reader.position;
  }

  /** @returns undefined after the last one */
  async next(): Promise<string | undefined> {
    this.start = this.reader.position;
    if (await this.reader.atEnd()) return undefined;
    for (;;) {
      const length = this.reader.find(0x0a);
      if (length !== -1) {
        const bytes = this.reader.bytes(length + 1);
        return this.text(bytes.subarray(0, length));
      }
      const { available } = this.reader;
      this.budget.time();
      this.budget.held(available, 'a line');
      // twice as many each time, so that a long line is not copied again for every piece of it
      const more = await this.reader.fill(available * 2);
      if (!more && this.reader.find(0x0a) === -1) {
        throw new Malformed('the file ends in the middle of a line', this.start);
      }
    }
  }

  private text(bytes: Buffer): string {
    if (bytes.includes(0)) throw new Malformed('a line holds a zero byte', this.start);
    const text = utf8(bytes);
    if (text === undefined) throw new Malformed('a line is not UTF-8', this.start);
    return text;
  }

  /** The next line, which must be there. */
  async must(what: string): Promise<string> {
    const line = await this.next();
    if (line === undefined) throw new Malformed(`the file ends before ${what}`, this.start);
    return line;
  }
}

/** What an element of an array has to be. */
type Elements = 'number' | 'integer' | 'any';

/** Arrays of a tree: how many elements they have, given so many leaves. A tree of one leaf may leave them empty. */
const arrays: ReadonlyMap<string, { readonly of: 'splits' | 'leaves' | 'any'; readonly elements: Elements }> = new Map([
  ['split_feature', { of: 'splits', elements: 'integer' }],
  ['split_gain', { of: 'splits', elements: 'number' }],
  ['threshold', { of: 'splits', elements: 'number' }],
  ['decision_type', { of: 'splits', elements: 'integer' }],
  ['left_child', { of: 'splits', elements: 'integer' }],
  ['right_child', { of: 'splits', elements: 'integer' }],
  ['internal_value', { of: 'splits', elements: 'number' }],
  ['internal_weight', { of: 'splits', elements: 'number' }],
  ['internal_count', { of: 'splits', elements: 'integer' }],
  ['leaf_value', { of: 'leaves', elements: 'number' }],
  ['leaf_weight', { of: 'leaves', elements: 'number' }],
  ['leaf_count', { of: 'leaves', elements: 'integer' }],
  ['leaf_const', { of: 'leaves', elements: 'number' }],
  ['num_features', { of: 'leaves', elements: 'integer' }],
  ['leaf_features', { of: 'any', elements: 'integer' }],
  ['leaf_coeff', { of: 'any', elements: 'number' }],
  ['cat_boundaries', { of: 'any', elements: 'integer' }],
  ['cat_threshold', { of: 'any', elements: 'integer' }],
] as const);

/** What a tree that splits cannot be without: LightGBM reads them by the number of leaves. */
const needed = ['split_feature', 'threshold', 'left_child', 'right_child', 'leaf_value'];

const integer = /^-?[0-9]{1,18}$/;
const number = /^[-+]?(?:[0-9]{1,32}(?:\.[0-9]{0,32})?(?:e[-+]?[0-9]{1,4})?|inf|nan)$/;

class Model {
  private readonly head = new Map<string, string>();

  constructor(
    private readonly lines: Lines,
    private readonly inspector: Inspector,
  ) {}

  async read(): Promise<void> {
    await this.readHead();
    const sizes = integers(this.head.get('tree_sizes') ?? '');
    if (!sizes || sizes.some((size) => size < 1)) throw new Malformed('its tree_sizes are no lengths');
    const features = this.count('max_feature_idx', -1) + 1;
    const perIteration = this.count('num_tree_per_iteration', 1);
    const classes = this.count('num_class', 1);
    if (sizes.length % perIteration !== 0) {
      this.inspector.fault(`it holds ${sizes.length} trees, ${perIteration} of them an iteration`);
    }
    const names = this.head.get('feature_names')?.split(' ').length;
    if (names !== features) this.inspector.fault(`it takes ${features} features and names ${names ?? 0}`);
    await this.readTrees(sizes, features);
    await this.readImportances();
    await this.readParameters();
    const categorical = await this.readCategorical();
    const objective = this.head.get('objective');
    const version = this.head.get('version') ?? '';
    const notes = [
      ...(objective !== undefined ? [`objective: ${objective.slice(0, 200)}`] : []),
      `trees: ${sizes.length}`,
      `features: ${features}`,
      ...(classes > 1 ? [`classes: ${classes}`] : []),
      ...(categorical ? [] : ['no pandas_categorical, as the command line and R write it']),
    ];
    this.inspector.facts({ version, producer: 'LightGBM', notes });
  }

  private async readHead(): Promise<void> {
    await this.lines.must('its head');
    for (;;) {
      const line = await this.lines.must('its trees');
      if (line === '') return;
      const equals = line.indexOf('=');
      // flags have no value
      const key = equals === -1 ? line : line.slice(0, equals);
      if (!/^[a-z_]{1,64}$/.test(key)) throw new Malformed('a line of its head is no key and value', this.lines.start);
      if (this.head.has(key)) throw new Malformed(`${key} stands twice`, this.lines.start);
      this.head.set(key, equals === -1 ? '' : line.slice(equals + 1));
      this.inspector.budget.entries(1);
    }
  }

  private count(key: string, least: number): number {
    const text = this.head.get(key) ?? '';
    const value = integer.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value < 2 ** 31)) throw new Malformed(`its ${key} is no number of that`);
    return value;
  }

  private async readTrees(sizes: readonly number[], features: number): Promise<void> {
    for (const [index, size] of sizes.entries()) {
      this.inspector.budget.time();
      const from = this.lines.position;
      const line = await this.lines.must(`tree ${index}`);
      if (line !== `Tree=${index}`) throw new Malformed(`tree ${index} is not where it should start`, from);
      await this.readTree(index, features);
      if (this.lines.position - from !== size) {
        throw new Malformed(`tree ${index} takes ${this.lines.position - from} bytes, tree_sizes says ${size}`, from);
      }
    }
    const line = await this.lines.must('the end of its trees');
    if (line !== 'end of trees') throw new Malformed('its trees do not end where tree_sizes says', this.lines.start);
    await this.blank();
  }

  private async readTree(index: number, features: number): Promise<void> {
    const values = new Map<string, string>();
    const fault = (what: string) => new Malformed(`tree ${index}: ${what}`, this.lines.start);
    for (;;) {
      const line = await this.lines.must(`the end of tree ${index}`);
      if (line === '') break;
      const equals = line.indexOf('=');
      const key = line.slice(0, equals);
      if (equals < 1 || !/^[a-z_]{1,64}$/.test(key)) throw fault('a line is no key and value');
      if (values.has(key)) throw fault(`${key} stands twice`);
      if (values.size >= 64) throw fault('it has more keys than a tree has');
      values.set(key, line.slice(equals + 1));
    }
    await this.blank();
    this.checkTree(values, features, fault);
  }

  private checkTree(values: ReadonlyMap<string, string>, features: number, fault: (what: string) => Malformed): void {
    const leaves = wholeNumber(values.get('num_leaves'));
    if (leaves === undefined || leaves < 1) throw fault('it does not say how many leaves it has');
    const splits = leaves - 1;
    if (wholeNumber(values.get('num_cat')) === undefined)
      throw fault('it does not say how many splits are of categories');
    if (!number.test(values.get('shrinkage') ?? '')) throw fault('it has no shrinkage');
    for (const [key, text] of values) {
      const array = arrays.get(key);
      if (!array) continue;
      const found = countElements(text, array.elements);
      if (found === undefined) throw fault(`${key} holds what is no number`);
      const wanted = array.of === 'splits' ? splits : array.of === 'leaves' ? leaves : found;
      if (found !== wanted && !(leaves === 1 && found <= 1)) {
        throw fault(`${key} has ${found} elements where ${wanted} belong`);
      }
    }
    if (splits > 0) {
      const missing = needed.find((key) => !values.has(key));
      if (missing !== undefined) throw fault(`it has no ${missing}`);
    }
    if (splits === 0) return;
    if ((integers(values.get('split_feature') ?? '') ?? []).some((each) => each < 0 || each >= features)) {
      throw fault('it splits by a feature that there is not');
    }
    for (const side of ['left_child', 'right_child']) {
      // ~c is a leaf; a node comes after its parent, so that no way leads round
      const wrong = (integers(values.get(side) ?? '') ?? []).some((child, parent) =>
        child < 0 ? -child > leaves : child <= parent || child >= splits,
      );
      if (wrong) throw fault(`${side} leads to a node that there is not, or back`);
    }
  }

  private async blank(): Promise<void> {
    if ((await this.lines.must('an empty line')) !== '') {
      throw new Malformed('an empty line is missing', this.lines.start);
    }
  }

  private async readImportances(): Promise<void> {
    if ((await this.lines.must('the importance of its features')) !== 'feature_importances:') {
      throw new Malformed('feature_importances: is missing', this.lines.start);
    }
    for (;;) {
      const line = await this.lines.must('its parameters');
      if (line === '') return;
      const equals = line.lastIndexOf('=');
      if (equals < 1 || !number.test(line.slice(equals + 1))) {
        throw new Malformed('an importance is no name and number', this.lines.start);
      }
    }
  }

  private async readParameters(): Promise<void> {
    if ((await this.lines.must('its parameters')) !== 'parameters:') {
      throw new Malformed('parameters: is missing', this.lines.start);
    }
    for (;;) {
      const line = await this.lines.must('the end of its parameters');
      if (line === '') break;
      if (!line.startsWith('[') || !line.endsWith(']') || !line.includes(': ')) {
        throw new Malformed('a parameter is no name and value', this.lines.start);
      }
    }
    if ((await this.lines.must('the end of its parameters')) !== 'end of parameters') {
      throw new Malformed('end of parameters is missing', this.lines.start);
    }
  }

  /** @returns whether there is the line that Python adds */
  private async readCategorical(): Promise<boolean> {
    const line = await this.lines.next();
    if (line === undefined) return false;
    const mark = 'pandas_categorical:';
    const categories = line === '' ? await this.lines.must('pandas_categorical') : line;
    if (line !== '' || !categories.startsWith(mark))
      throw new Malformed('bytes follow its parameters', this.lines.start);
    try {
      const value = readJson(categories.slice(mark.length));
      if (value !== null && !isArray(value)) throw new Malformed('pandas_categorical is no list', this.lines.start);
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      throw new Malformed(`pandas_categorical is not JSON: ${error.why}`, this.lines.start);
    }
    if ((await this.lines.next()) !== undefined) throw new Malformed('bytes follow its end', this.lines.start);
    return true;
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}

/** @returns undefined where one is none */
function integers(text: string): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(' ');
  return parts.every((part) => integer.test(part)) ? parts.map(Number) : undefined;
}

/** Lists of linear trees stand in groups, with two spaces between. @returns undefined where one is no number */
function countElements(text: string, elements: Elements): number | undefined {
  let count = 0;
  for (const part of text.split(' ')) {
    if (part === '') continue;
    if (!(elements === 'integer' ? integer : number).test(part)) return undefined;
    count += 1;
  }
  return count;
}
