import { BeyondLimit } from '../fault.js';
import type { ImportUses } from '../inspection.js';
import { python3Names } from './python2-names.js';

const mostImports = 10_000;

/** What the walk must know of an import to follow what is made of it. */
export type Role =
  | 'joblib wrapper'
  | 'old joblib wrapper'
  | 'numpy dtype'
  | 'numpy record'
  | 'numpy reconstruct'
  | 'numpy frombuffer'
  | 'copyreg reconstructor'
  | 'str';

const roles: Readonly<Record<string, Role>> = {
  'joblib.numpy_pickle NumpyArrayWrapper': 'joblib wrapper',
  'joblib.numpy_pickle NDArrayWrapper': 'old joblib wrapper',
  'joblib.numpy_pickle ZNDArrayWrapper': 'old joblib wrapper',
  'joblib.numpy_pickle_compat NDArrayWrapper': 'old joblib wrapper',
  'joblib.numpy_pickle_compat ZNDArrayWrapper': 'old joblib wrapper',
  'numpy dtype': 'numpy dtype',
  'numpy record': 'numpy record',
  'numpy.core.multiarray _reconstruct': 'numpy reconstruct',
  'numpy._core.multiarray _reconstruct': 'numpy reconstruct',
  'numpy.core.numeric _frombuffer': 'numpy frombuffer',
  'numpy._core.numeric _frombuffer': 'numpy frombuffer',
  'copyreg _reconstructor': 'copyreg reconstructor',
  'builtins str': 'str',
};

/** Opcodes call a method of whatever they fill, but for lists, dicts and sets themselves. */
export type Filled = 'list' | 'dict';

/** What honest models fill by opcodes, beside lists, dicts and sets. */
const filled: Readonly<Record<string, Filled>> = {
  'collections Counter': 'dict',
  'collections OrderedDict': 'dict',
  'collections defaultdict': 'dict',
  'collections deque': 'list',
  'sklearn.utils._bunch Bunch': 'dict',
};

export interface Import {
  readonly module: string;
  readonly name: string;
  readonly role: Role | undefined;
  /** what fills an instance of it */
  readonly filled: Filled | undefined;
  /** all that may be done with it; undefined where nothing holds it */
  readonly uses: ImportUses | undefined;
}

/** `module:name`, as the allow-list writes it. */
export function importText({ module, name }: Pick<Import, 'module' | 'name'>): string {
  return `${module}:${name}`;
}

/** The imports that the streams of a file name, each pair once. */
export class Imports {
  private readonly numbers = new Map<string, number>();
  private readonly all: Import[] = [];

  constructor(private readonly usesOf: (module: string, name: string) => ImportUses | undefined) {}

  /**
   * @param protocol that the stream has declared so far: Python 3 maps names of Python 2 before 3
   * @returns the import's number, and the pairs that Python imports for it
   * @throws BeyondLimit
   */
  number(module: string, name: string, protocol: number): number {
    const key = `${protocol < 3 ? '2' : '3'}${module}\n${name}`;
    const found = this.numbers.get(key);
    if (found !== undefined) return found;
    if (this.all.length >= mostImports) throw new BeyondLimit(`it imports more than ${mostImports} names`);
    const [first] = protocol < 3 ? python3Names(module, name) : [];
    const [actualModule, actualName] = first ?? [module, name];
    const actualPair = `${actualModule} ${actualName}`;
    this.all.push({
      module: actualModule,
      name: actualName,
      role: Object.hasOwn(roles, actualPair) ? roles[actualPair] : undefined,
      filled: Object.hasOwn(filled, actualPair) ? filled[actualPair] : undefined,
      uses: this.usesOf(actualModule, actualName),
    });
    this.numbers.set(key, this.all.length - 1);
    return this.all.length - 1;
  }

  /** undefined where there is none of that number */
  get(number: number): Import | undefined {
    return this.all[number];
  }
}
