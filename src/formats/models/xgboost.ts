import type { ByteSource } from './byte-source.js';
import type { FormatDescription, Reader } from './format.js';
import type { FormatName } from './format-name.js';
import type { Facts, Inspector } from './inspection.js';
import { walkJson } from './json-walk.js';
import { walkUbjson } from './ubjson.js';
import type { ValueVisitor } from './value-walk.js';

export const xgboostFormat: FormatDescription = {
  name: 'xgboost',
  title: 'XGBoost (JSON and UBJSON)',
  endings: ['.json', '.ubj'],
  recognisedBy: 'an object that starts with the key "learner", or with "version" and then "learner"',
  reads: ['version of XGBoost', 'booster', 'objective', 'number of trees and of features'],
  refuses: [
    'the old binary form, which XGBoost itself no longer reads',
    'keys that stand twice in one object, and keys beside learner and version',
    'a number of trees, or of nodes of a tree, other than it says',
    'lengths beyond the end of the file',
  ],
};

/** XGBoost's own two forms of one tree of values; neither holds code. The old binary one starts with `binf`. */
export const xgboostReader: Reader = {
  format: 'xgboost',
  recognises: (head) => startsText(head) || startsUbjson(head) || isOld(head),
  inspect: async (bytes, inspector) => {
    const head = await bytes.head();
    if (!isOld(head)) return inspectModel(bytes, inspector, startsUbjson(head) ? walkUbjson : walkJson);
    inspector.fault(
      'it is in the old binary form of XGBoost, which newer releases no longer read: save it again with save_model("model.ubj")',
    );
    return 'unknown';
  },
};

const textStart =
  /^[ \t\r\n]*\{[ \t\r\n]*"(?:learner"[ \t\r\n]*:[ \t\r\n]*\{|version"[ \t\r\n]*:[ \t\r\n]*\[[0-9, \t\r\n]*\][ \t\r\n]*,[ \t\r\n]*"learner")/;

function startsText(head: Buffer): boolean {
  return head.includes('"learner"') && textStart.test(head.toString('latin1'));
}

/** How a key of seven bytes starts, by each of the integers that may count them. */
const sevens = ['L\0\0\0\0\0\0\0\x07', 'l\0\0\0\x07', 'I\0\x07', 'i\x07', 'U\x07'];

function startsUbjson(head: Buffer): boolean {
  const text = head.toString('latin1');
  return sevens.some((seven) => {
    if (text.startsWith(`{${seven}learner{`)) return true;
    if (!text.startsWith(`{${seven}version[`)) return false;
    const second = text.indexOf(`${seven}learner{`);
    return second !== -1 && second < 128;
  });
}

function isOld(head: Buffer): boolean {
  return head.subarray(0, 4).toString('latin1') === 'binf';
}

async function inspectModel(bytes: ByteSource, inspector: Inspector, walk: typeof walkJson): Promise<FormatName> {
  const model = new ModelVisitor(inspector);
  await walk(bytes.reader(), model, inspector.budget);
  return model.finish();
}

const learner = 'learner';
const booster = `${learner}/gradient_booster`;
/** Where the trees lie: DART wraps a booster of trees. */
const models = [`${booster}/model`, `${booster}/gbtree/model`];

/** Values that are read, by their way from the root. */
const wanted: ReadonlySet<string> = new Set([
  'version/*',
  `${booster}/name`,
  `${learner}/objective/name`,
  `${learner}/learner_model_param/num_feature`,
  `${learner}/learner_model_param/num_class`,
  ...models.flatMap((model) => [`${model}/gbtree_model_param/num_trees`, `${model}/trees/*/tree_param/num_nodes`]),
]);

/** Arrays of a tree with one element a node. */
const ofNodes = ['left_children', 'right_children', 'parents', 'split_indices', 'split_conditions', 'default_left'];

/** Arrays whose elements are counted. */
const counted: ReadonlySet<string> = new Set([
  'version',
  `${learner}/feature_names`,
  `${booster}/weight_drop`,
  ...models.flatMap((model) => [
    `${model}/trees`,
    `${model}/tree_info`,
    `${model}/weights`,
    ...ofNodes.map((name) => `${model}/trees/*/${name}`),
  ]),
]);

const trees: ReadonlySet<string> = new Set(models.map((model) => `${model}/trees/*`));

/** Further in than this, nothing is looked for. */
const deepestWanted = 8;

interface Open {
  readonly kind: 'object' | 'array';
  /** its way from the root; undefined where it lies too deep to matter */
  readonly path: string | undefined;
  elements: number;
}

/** Checks the shape of a model as it is walked over, and keeps the few values that tell what it is. */
class ModelVisitor implements ValueVisitor {
  keepsValues = false;
  private readonly stack: Open[] = [];
  private pending: string | undefined = '';
  private readonly texts = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly version: number[] = [];
  private hasBooster = false;
  private hasVersion = false;
  private treesSeen = 0;

  constructor(private readonly inspector: Inspector) {}

  key(name: string): void {
    const parent = this.stack.at(-1);
    if (this.stack.length === 1 && name !== learner && name !== 'version') {
      this.inspector.fault(`beside learner and version it has the key ${JSON.stringify(name.slice(0, 80))}`);
    }
    this.expect(join(parent?.path, name.replaceAll('/', '\\')));
  }

  open(kind: 'object' | 'array'): void {
    this.count();
    const path = this.pending;
    if (path === booster) this.hasBooster = true;
    if (path === 'version') this.hasVersion = true;
    this.stack.push({ kind, path, elements: 0 });
    if (kind === 'array') this.expect(join(path, '*'));
  }

  close(): void {
    const closed = this.stack.pop();
    if (closed?.path !== undefined) {
      if (closed.kind === 'array' && counted.has(closed.path)) this.counts.set(closed.path, closed.elements);
      if (closed.kind === 'object' && trees.has(closed.path)) this.tree(closed.path);
    }
    const parent = this.stack.at(-1);
    if (parent?.kind === 'array') this.expect(join(parent.path, '*'));
  }

  value(value: string | number | bigint | boolean | null | undefined): void {
    this.count();
    const path = this.pending;
    if (path === undefined || !this.keepsValues) return;
    if (path === 'version/*') {
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) this.version.push(value);
      else if (typeof value === 'bigint') this.inspector.fault('its version is no version');
    } else if (typeof value === 'string') this.texts.set(path, value);
  }

  numbers(count: number): void {
    const innermost = this.stack.at(-1);
    if (innermost) innermost.elements += count;
  }

  private expect(path: string | undefined): void {
    this.pending = path;
    this.keepsValues = path !== undefined && wanted.has(path);
  }

  private count(): void {
    const innermost = this.stack.at(-1);
    if (innermost?.kind === 'array') innermost.elements += 1;
  }

  /** Every array of a tree has as many elements as it has nodes: a reader that trusts that reads past its end. */
  private tree(path: string): void {
    const index = this.treesSeen;
    this.treesSeen += 1;
    const nodes = this.integer(`${path}/tree_param/num_nodes`);
    if (nodes === undefined) this.inspector.fault(`tree ${index} does not say how many nodes it has`);
    else {
      const wrong = ofNodes.find((name) => this.counts.get(`${path}/${name}`) !== nodes);
      if (wrong !== undefined) {
        const found = this.counts.get(`${path}/${wrong}`) ?? 'no';
        this.inspector.fault(`tree ${index} has ${nodes} nodes, and ${found} ${wrong}`);
      }
    }
    this.texts.delete(`${path}/tree_param/num_nodes`);
    for (const name of ofNodes) this.counts.delete(`${path}/${name}`);
  }

  private integer(path: string): number | undefined {
    const text = this.texts.get(path);
    return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
  }

  finish(): FormatName {
    if (!this.hasBooster && !this.hasVersion) return 'json';
    const version = this.versionText();
    const kind = this.required(`${booster}/name`, 'booster');
    const objective = this.required(`${learner}/objective/name`, 'objective');
    const features = this.integer(`${learner}/learner_model_param/num_feature`);
    if (features === undefined) this.inspector.fault('it does not say how many features it takes');
    const names = this.counts.get(`${learner}/feature_names`) ?? 0;
    if (names !== 0 && features !== undefined && names !== features) {
      this.inspector.fault(`it takes ${features} features and names ${names}`);
    }
    const count = this.trees(kind);
    const notes = [
      ...(kind !== undefined ? [`booster: ${kind}`] : []),
      ...(objective !== undefined ? [`objective: ${objective}`] : []),
      ...(count !== undefined ? [`trees: ${count}`] : []),
      ...(features !== undefined ? [`features: ${features}`] : []),
    ];
    const facts: Facts = { notes, ...(version !== undefined && { version, producer: `XGBoost ${version}` }) };
    this.inspector.facts(facts);
    return 'xgboost';
  }

  private versionText(): string | undefined {
    if (this.version.length === 3 && this.counts.get('version') === 3) return this.version.join('.');
    this.inspector.fault('it does not say by three whole numbers which version of XGBoost wrote it');
    return undefined;
  }

  private required(path: string, what: string): string | undefined {
    const text = this.texts.get(path);
    if (text === undefined || text === '') this.inspector.fault(`it names no ${what}`);
    return text === undefined ? undefined : text.slice(0, 200);
  }

  private trees(kind: string | undefined): number | undefined {
    if (kind === undefined) return undefined;
    const [plain = '', wrapped = ''] = models;
    if (kind === 'gblinear') {
      if (!this.counts.has(`${plain}/weights`)) this.inspector.fault('it is linear and has no weights');
      return undefined;
    }
    if (kind !== 'gbtree' && kind !== 'dart') {
      this.inspector.fault(`its booster ${JSON.stringify(kind)} is none of gbtree, dart, gblinear`);
      return undefined;
    }
    const model = kind === 'dart' ? wrapped : plain;
    const told = this.integer(`${model}/gbtree_model_param/num_trees`);
    const found = this.counts.get(`${model}/trees`);
    if (told === undefined || found === undefined) {
      this.inspector.fault('it does not hold its trees and their number');
      return undefined;
    }
    if (found !== told || this.treesSeen !== told)
      this.inspector.fault(`it says that it has ${told} trees and holds ${found}`);
    const groups = this.counts.get(`${model}/tree_info`);
    if (groups !== told) this.inspector.fault(`of ${told} trees, ${groups ?? 0} say what they predict`);
    const drops = this.counts.get(`${booster}/weight_drop`);
    if (kind === 'dart' && drops !== told) this.inspector.fault(`of ${told} trees, ${drops ?? 0} have a weight`);
    return told;
  }
}

function join(parent: string | undefined, name: string): string | undefined {
  if (parent === undefined) return undefined;
  if (parent === '') return name === '' ? undefined : name;
  // the depth of what is wanted is small, and so is every path that is kept
  return parent.length > 200 || parent.split('/').length >= deepestWanted
    ? undefined
    : `${parent}/${name.slice(0, 64)}`;
}
