import { describe, expect, it, test } from '@jest/globals';
import { call, dict, importOf, integer, made, op, type Part, pickle, text, tuple } from './assemble.js';
import { refusals } from './refusals.js';

const join = (...parts: readonly Part[]) => Buffer.concat(parts);
const bytes = op('SHORT_BINBYTES', 'b');

describe('what honest models do with an import may be done with it, and nothing else', () => {
  test.each<[string, Buffer, string[], Buffer]>([
    [
      'numpy.ndarray takes the bytes it is called with for addresses of objects',
      pickle(4, call('numpy:ndarray', tuple(integer(1)), text('O'), op('SHORT_BINBYTES', 'AAAAAAAA'))),
      ['REDUCE calls numpy:ndarray, which honest models only name'],
      pickle(4, call('numpy._core.multiarray:_reconstruct', importOf('numpy:ndarray'), tuple(integer(0)), bytes)),
    ],
    [
      'numpy.ndarray is not made by an opcode either',
      pickle(4, made('numpy:ndarray', tuple(integer(1)), text('O'), op('SHORT_BINBYTES', 'AAAAAAAA'))),
      ['NEWOBJ makes numpy:ndarray, which honest models only name'],
      pickle(4, made('collections:OrderedDict')),
    ],
    [
      'numpy.ndarray with keyword arguments',
      pickle(4, importOf('numpy:ndarray'), tuple(tuple(integer(1))), op('EMPTY_DICT'), op('NEWOBJ_EX')),
      ['NEWOBJ_EX makes numpy:ndarray, which honest models only name'],
      pickle(4, importOf('sklearn.utils._bunch:Bunch'), tuple(), op('EMPTY_DICT'), op('NEWOBJ_EX')),
    ],
    [
      'what copyreg makes is made, and not called',
      pickle(2, op('GLOBAL', 'copy_reg', '_reconstructor'), reconstructed('numpy', 'ndarray')),
      ['REDUCE makes numpy:ndarray, which honest models only name'],
      pickle(2, op('GLOBAL', 'copy_reg', '_reconstructor'), reconstructed('xgboost.core', 'Booster')),
    ],
    [
      'a booster of XGBoost reads the file that it is called with',
      pickle(4, call('xgboost.core:Booster', op('NONE'), op('NONE'), text('/etc/passwd'))),
      ['REDUCE calls xgboost.core:Booster, which honest models only make empty'],
      pickle(4, made('xgboost.core:Booster')),
    ],
    [
      'a booster of LightGBM does too',
      pickle(4, call('lightgbm.basic:Booster', op('NONE'), op('NONE'), text('/etc/passwd'))),
      ['REDUCE calls lightgbm.basic:Booster, which honest models only make empty'],
      pickle(4, made('lightgbm.basic:Booster')),
    ],
    [
      'a dict that calls what it is given as soon as a key is missing',
      pickle(4, call('collections:defaultdict', importOf('sklearn.datasets._openml:fetch_openml'))),
      ['sklearn.datasets._openml:fetch_openml'],
      pickle(4, call('collections:defaultdict', importOf('builtins:list'))),
    ],
    [
      'an import that is allowed is no argument for that',
      pickle(4, call('collections:defaultdict', importOf('sklearn.metrics._ranking:roc_auc_score'))),
      [
        'collections:defaultdict is called with sklearn.metrics._ranking:roc_auc_score, an import that no honest model gives it',
      ],
      pickle(4, call('collections:defaultdict', importOf('builtins:int'))),
    ],
    [
      'an instance that is made of an import',
      pickle(4, made('sklearn.preprocessing._data:StandardScaler', importOf('numpy:mean'))),
      ['sklearn.preprocessing._data:StandardScaler is called with numpy:mean, an import that no honest model gives it'],
      pickle(4, made('sklearn.preprocessing._data:StandardScaler', integer(1))),
    ],
    [
      'more arguments than are kept, where an import may be among them',
      pickle(4, call('builtins:set', ...Array.from({ length: 33 }, () => op('NONE')))),
      ['builtins:set is called with arguments that cannot be told'],
      pickle(4, call('builtins:set', ...Array.from({ length: 32 }, () => op('NONE')))),
    ],
    [
      'a call in a pickle that is a constant and breaks off',
      pickle(
        4,
        op('SHORT_BINBYTES', join(pickle(4, call('numpy:ndarray')).subarray(0, -1), Buffer.from([0xff, 0x2e]))),
      ),
      ['in a pickle that is a constant: REDUCE calls numpy:ndarray, which honest models only name'],
      pickle(4, op('SHORT_BINBYTES', pickle(4, call('builtins:set')))),
    ],
    [
      // Since protocol 4 a name may have dots, and each step is an attribute.
      'a name with dots, of a module that imports another one itself',
      pickle(4, call('sklearn.datasets._base:os.system', text('id'))),
      ['sklearn.datasets._base:os.system'],
      pickle(4, made('sklearn.utils._bunch:Bunch')),
    ],
    [
      'a name with dots below a class that is allowed',
      pickle(4, importOf('sklearn.utils._bunch:Bunch.__setattr__')),
      ['sklearn.utils._bunch:Bunch.__setattr__'],
      pickle(4, importOf('sklearn.utils._bunch:Bunch')),
    ],
  ])('%s', async (_, attack, refused, twin) => {
    await expect(refusals(attack)).resolves.toEqual(refused);
    await expect(refusals(twin)).resolves.toEqual([]);
  });

  it('is told where only a plain unpickler sees it, in the bytes of an array of joblib', async () => {
    const opcodes = join(call('numpy:ndarray'), op('STOP'));
    await expect(refusals(storedArray(join(opcodes, Buffer.alloc(24 - (opcodes.length % 8)))))).resolves.toEqual([
      'REDUCE calls numpy:ndarray, which honest models only name',
    ]);
    await expect(refusals(storedArray(Buffer.alloc(64)))).resolves.toEqual([]);
  });
});

describe('what a user allows by hand', () => {
  it('may be called with anything', async () => {
    const bytes = pickle(4, call('acme.features:make', importOf('numpy:mean')));
    await expect(refusals(bytes, 'acme.features:make')).resolves.toEqual([]);
    await expect(refusals(bytes)).resolves.toEqual(['acme.features:make']);
  });

  it('may be given to anything that calls it', async () => {
    const bytes = pickle(4, call('collections:defaultdict', importOf('acme.features:make')));
    await expect(refusals(bytes, 'acme.features:make')).resolves.toEqual([]);
  });

  it('goes before what the list says of the same pair', async () => {
    const bytes = pickle(4, call('numpy:ndarray', tuple(integer(1))));
    await expect(refusals(bytes, 'numpy:ndarray')).resolves.toEqual([]);
    await expect(refusals(bytes, 'numpy:matrix')).resolves.not.toEqual([]);
  });
});

describe('opcodes fill what honest models fill by them', () => {
  const ordered = made('collections:OrderedDict');
  const scaler = made('sklearn.preprocessing._data:StandardScaler');
  const item = join(text('a'), integer(1), op('SETITEM'));

  test.each<[string, Buffer, string[], Buffer]>([
    [
      'APPEND',
      pickle(4, scaler, integer(1), op('APPEND')),
      ['APPEND fills what sklearn.preprocessing._data:StandardScaler made, which honest models do not'],
      pickle(4, call('collections:deque', op('EMPTY_TUPLE')), integer(1), op('APPEND')),
    ],
    [
      'APPENDS',
      pickle(4, ordered, op('MARK'), integer(1), op('APPENDS')),
      ['APPENDS fills what collections:OrderedDict made, which honest models do not'],
      pickle(4, op('EMPTY_LIST'), op('MARK'), integer(1), op('APPENDS')),
    ],
    [
      'APPENDS of a set',
      pickle(4, op('EMPTY_SET'), op('MARK'), integer(1), op('APPENDS')),
      ['APPENDS changes what is no container'],
      pickle(4, op('EMPTY_SET'), op('MARK'), integer(1), op('ADDITEMS')),
    ],
    [
      'ADDITEMS',
      pickle(4, call('collections:deque', op('EMPTY_TUPLE')), op('MARK'), integer(1), op('ADDITEMS')),
      ['ADDITEMS fills what collections:deque made, which honest models do not'],
      pickle(4, op('EMPTY_SET'), op('MARK'), integer(1), op('ADDITEMS')),
    ],
    [
      'ADDITEMS of a list',
      pickle(4, op('EMPTY_LIST'), op('MARK'), integer(1), op('ADDITEMS')),
      ['ADDITEMS changes what is no container'],
      pickle(4, op('EMPTY_LIST'), integer(1), op('APPEND')),
    ],
    [
      'SETITEM',
      pickle(4, scaler, item),
      ['SETITEM fills what sklearn.preprocessing._data:StandardScaler made, which honest models do not'],
      pickle(4, ordered, item),
    ],
    [
      'SETITEMS of an array of bytes',
      pickle(5, op('BYTEARRAY8', 'bytes'), op('MARK'), integer(0), integer(1), op('SETITEMS')),
      ['SETITEMS changes what is no container'],
      pickle(4, made('sklearn.utils._bunch:Bunch'), op('MARK'), text('a'), integer(1), op('SETITEMS')),
    ],
    [
      'what has its state, where an attribute could stand for the method',
      pickle(4, ordered, dict({ __model: integer(1) }), op('BUILD'), item),
      ['SETITEM fills what was made before, and may have a state'],
      pickle(4, ordered, item, dict({ __model: integer(1) }), op('BUILD')),
    ],
    [
      'a class and not an instance',
      pickle(4, importOf('collections:OrderedDict'), item),
      ['SETITEM changes what is no container'],
      pickle(4, call('collections:defaultdict', importOf('builtins:list')), item),
    ],
  ])('%s', async (_, attack, refused, twin) => {
    await expect(refusals(attack)).resolves.toEqual(refused);
    await expect(refusals(twin)).resolves.toEqual([]);
  });

  it('and what a user allows by hand', async () => {
    const bytes = pickle(4, made('acme:Steps'), integer(1), op('APPEND'), item, dict({ a: integer(1) }), op('BUILD'));
    await expect(refusals(bytes, 'acme:Steps')).resolves.toEqual([]);
    await expect(
      refusals(pickle(4, made('acme:Steps'), dict({ append: integer(1) }), op('BUILD'), item), 'acme:Steps'),
    ).resolves.toEqual(['SETITEM fills what was made before, and may have a state']);
  });
});

describe('an instance has its state once', () => {
  const booster = join(made('xgboost.core:Booster'), op('BINPUT', 0));
  const state = join(dict({ handle: op('BYTEARRAY8', 'model') }), op('BUILD'));

  test.each<[string, Buffer, string[], Buffer]>([
    [
      'and not again',
      pickle(5, booster, state, state),
      ['BUILD sets a state of what was made before, and may have one'],
      pickle(5, booster, state),
    ],
    [
      'and not again where it is taken from the memo',
      pickle(5, booster, state, op('POP'), op('BINGET', 0), state),
      ['BUILD sets a state of what was made before, and may have one'],
      pickle(5, booster, state, op('POP'), op('BINGET', 0)),
    ],
    [
      'and not again below a copy of it',
      pickle(5, booster, op('DUP'), state, op('POP'), state),
      ['BUILD sets a state of what was made before, and may have one'],
      pickle(5, booster, op('DUP'), op('POP'), state),
    ],
    [
      // Its keys are never seen one by one: a list of pairs may have any.
      'from a plain dict',
      pickle(5, booster, call('collections:OrderedDict', op('EMPTY_LIST')), op('BUILD')),
      ['BUILD takes the attributes from collections:OrderedDict'],
      pickle(5, booster, dict({}), op('BUILD')),
    ],
    [
      'from a plain dict, for slots too',
      pickle(5, booster, tuple(op('NONE'), call('collections:OrderedDict', op('EMPTY_LIST'))), op('BUILD')),
      ['BUILD takes the attributes from collections:OrderedDict'],
      pickle(5, booster, tuple(op('NONE'), dict({})), op('BUILD')),
    ],
    [
      'with the names of its own class only',
      pickle(4, made('catboost.core:CatBoostClassifier'), dict({ __setstate__: importOf('numpy:mean') }), op('BUILD')),
      ['the key __setstate__ has a meaning to Python itself'],
      // CatBoost keeps its model under this one.
      pickle(4, made('catboost.core:CatBoostClassifier'), dict({ __model: op('SHORT_BINBYTES', 'CBM1') }), op('BUILD')),
    ],
  ])('%s', async (_, attack, refused, twin) => {
    await expect(refusals(attack)).resolves.toEqual(refused);
    await expect(refusals(twin)).resolves.toEqual([]);
  });

  it('also for a plain unpickler, in the bytes of an array of joblib', async () => {
    const opcodes = join(op('POP'), ordered(), dict({}), op('BUILD'), dict({}), op('BUILD'), op('STOP'));
    const elements = Buffer.alloc(opcodes.length + 8 - (opcodes.length % 8));
    await expect(refusals(storedArray(join(opcodes, elements.subarray(opcodes.length))))).resolves.toEqual([
      'BUILD sets a state of what was made before, and may have one',
    ]);
    await expect(refusals(storedArray(elements))).resolves.toEqual([]);
  });
});

it('keeps the fields of an element type for a plain unpickler too', async () => {
  const number = elementType('i8', { names: op('NONE'), fields: op('NONE'), bytes: -1, flags: 0 });
  const fields = join(dict({ a: tuple(number, integer(0)) }), op('BINPUT', 0));
  const before = join(elementType('V8', { names: tuple(text('a')), fields, bytes: 8, flags: 16 }), op('POP'));
  const change = (target: Part) => {
    const opcodes = join(target, text('a'), op('NONE'), op('SETITEM'), op('POP'), op('STOP'));
    return storedArray(join(opcodes, Buffer.alloc(24 - opcodes.length)), before);
  };
  await expect(refusals(change(op('BINGET', 0)))).resolves.toEqual([
    'the fields of an element type change behind its state',
  ]);
  await expect(refusals(change(op('EMPTY_DICT')))).resolves.toEqual([]);
});

describe("a class in PyTorch's legacy form stands with its source", () => {
  const module = (pair: string) =>
    legacyTorch(
      join(tuple(text('module'), importOf(pair), text('linear.py'), text('class Linear: ...')), op('BINPERSID')),
    );

  it('and is made as any other', async () => {
    await expect(refusals(module('torch.nn.modules.linear:Linear'))).resolves.toEqual([]);
    await expect(refusals(module('acme.nets:Linear'))).resolves.toEqual(['acme.nets:Linear']);
  });

  it('and is held to what is done with it', async () => {
    await expect(refusals(module('torch:FloatStorage'))).resolves.toEqual([
      'NEWOBJ makes torch:FloatStorage, which honest models only name',
    ]);
  });
});

function ordered(): Part {
  return made('collections:OrderedDict');
}

/** The number that such a file begins with, its protocol, what the machine was like, an instance of the class, and no storages. */
function legacyTorch(classPart: Part): Buffer {
  const magic = Buffer.from('6cfc9c46f9206aa85019', 'hex');
  return join(
    pickle(2, op('LONG1', magic)),
    pickle(2, op('BININT2', 1001)),
    pickle(2, op('EMPTY_DICT')),
    pickle(4, classPart, op('EMPTY_TUPLE'), op('NEWOBJ')),
    pickle(2, op('EMPTY_LIST')),
  );
}

function reconstructed(module: string, name: string): Part {
  return join(
    op('GLOBAL', module, name),
    op('GLOBAL', '__builtin__', 'object'),
    op('NONE'),
    op('TUPLE3'),
    op('REDUCE'),
  );
}

/** An array of numbers, as joblib before 1.2 writes it. */
function storedArray(elements: Uint8Array, before: Part = Buffer.alloc(0)): Buffer {
  const float64 = elementType('f8', { names: op('NONE'), fields: op('NONE'), bytes: -1, flags: 0 });
  const attributes: Readonly<Record<string, Part>> = {
    subclass: importOf('numpy:ndarray'),
    shape: tuple(integer(elements.length / 8)),
    order: text('C'),
    dtype: float64,
    allow_mmap: op('NEWTRUE'),
  };
  return pickle(4, before, made('joblib.numpy_pickle:NumpyArrayWrapper'), dict(attributes), op('BUILD'), elements);
}

interface ElementState {
  readonly names: Part;
  readonly fields: Part;
  readonly bytes: number;
  readonly flags: number;
}

function elementType(code: string, { names, fields, bytes: size, flags }: ElementState): Part {
  const numbers = [integer(size), integer(size === -1 ? -1 : 1), integer(flags)];
  return join(
    call('numpy:dtype', text(code), op('NEWFALSE'), op('NEWTRUE')),
    tuple(integer(3), text('<'), op('NONE'), names, fields, ...numbers),
    op('BUILD'),
  );
}
