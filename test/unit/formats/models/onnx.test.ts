import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onnxReader } from '../../../../src/formats/models/onnx/onnx.js';
import { fixture, inspected } from './one-reader.js';
import { type WireField, type WireValue, wire } from './wire.js';

const expected = JSON.parse(fixture('onnx/expected.json').toString());

const weights = { 'weights.bin': statSync('test/fixtures/models/onnx/external/weights.bin').size };

function bytesOf(path: string): Buffer {
  return fixture(path.replace('test/fixtures/models/', ''));
}

const text = (key: string, value: string): WireField => [
  13,
  [
    [1, key],
    [2, value],
  ],
];
const dims = (...sizes: (number | bigint)[]) => sizes.map((size): WireField => [1, size]);
const floats = (count: number): WireField => [9, new Uint8Array(count * 4)];
const float: WireField = [2, 1];

/** A graph of one initialiser. */
function graphOf(...tensor: WireField[]): WireField[] {
  return [[5, [...tensor, [8, 'w']]]];
}

function modelOf(graph: readonly WireField[], more: readonly WireField[] = []): Uint8Array {
  return wire([[1, 10], [7, graph], [8, [[2, 21]]], ...more]);
}

async function faultsOf(bytes: Uint8Array, siblings: Record<string, number> = {}): Promise<readonly string[]> {
  const { format, faults, limit } = await inspected(onnxReader, bytes, siblings);
  expect(limit).toBeUndefined();
  return format === 'unknown' && faults.length === 0
    ? ['not recognised']
    : faults.map((fault) => fault.replace(/ @\d+$/, ''));
}

const tensorFaults = (...tensor: WireField[]) => faultsOf(modelOf(graphOf(...tensor)));

describe('ONNX models of real exporters are told as the onnx library tells them', () => {
  const paths = Object.keys(expected);

  test('there are all kinds of them', () => {
    expect(paths.length).toBe(readdirSync('test/fixtures/models/onnx').length - 1 + 3);
  });

  test.each(paths)('%s', async (path) => {
    const bytes = path.startsWith('test') ? bytesOf(path) : fixture(`../../../${path}`);
    const { format, facts, faults } = await inspected(
      onnxReader,
      bytes,
      dirname(path).endsWith('external') ? weights : {},
    );
    const { notes, outputs, ...others } = facts;
    const { outputs: told, ...library } = expected[path];
    expect({ format, faults, ...others }).toEqual({ format: 'onnx', faults: [], ...library });
    expect(outputs).toMatchObject(told);
  });

  test('what is not a tensor is named as ONNX names it', async () => {
    const { facts } = await inspected(onnxReader, fixture('onnx/logistic.onnx'));
    expect(facts.outputs?.[1]).toEqual({ name: 'output_probability', dtype: 'seq(map(int64,float64))' });
  });

  test.each([
    [
      'custom',
      [
        'custom operators: com.acme.Fuse',
        'custom operator domains that no node uses: com.unused',
        'operators of ONNX Runtime: com.microsoft.Gelu',
      ],
    ],
    ['nested', ['functions: 1', 'training graphs: 1', 'metadata properties: 2']],
    ['logistic', undefined],
  ])('what is worth knowing of %s', async (name, notes) => {
    expect((await inspected(onnxReader, fixture(`onnx/${name}.onnx`))).facts.notes).toEqual(notes);
  });

  test('numbers that stand in attributes are told, because they are not parameters', async () => {
    const attribute: WireField[] = [
      [1, 'coefficients'],
      [7, new Uint8Array(12)],
      [20, 6],
    ];
    const node: WireField[] = [
      [4, 'LinearClassifier'],
      [7, 'ai.onnx.ml'],
      [5, attribute],
    ];
    const { facts } = await inspected(onnxReader, modelOf([[1, node]]));
    expect(facts.notes).toEqual(['numbers in attributes, not counted as parameters: 3']);
  });

  test('external data is told', async () => {
    const { facts } = await inspected(onnxReader, fixture('onnx/external/model.onnx'), weights);
    expect(facts.notes).toEqual(['external data: weights.bin (tensors: 4)']);
  });
});

describe('an ONNX model is recognised by its first fields', () => {
  test.each<[string, WireField[]]>([
    [
      'a graph',
      [
        [1, 10],
        [7, [[2, 'g']]],
      ],
    ],
    [
      'its producer',
      [
        [1, 10],
        [2, 'pytorch'],
        [7, new Uint8Array(9000)],
      ],
    ],
    [
      'the version of the model',
      [
        [1, 10],
        [5, 3],
        [7, []],
      ],
    ],
    [
      'a long description',
      [
        [1, 10],
        [6, `${'A model.\n'.repeat(1000)}`],
        [7, []],
      ],
    ],
  ])('by %s', (_, fields) => {
    expect(onnxReader.recognises(Buffer.from(wire(fields)).subarray(0, 4096), undefined)).toBe(true);
  });

  test.each<[string, Uint8Array]>([
    [
      'a SavedModel',
      wire([
        [1, 1],
        [2, [[1, [[1, 'serve']]]]],
      ]),
    ],
    ['a TensorFlow graph', wire([[1, [[1, 'node']]]])],
    ['a pickle', Buffer.from('\x80\x04\x95', 'latin1')],
    ['a page', Buffer.from('<!DOCTYPE html><html>')],
    ['JSON', Buffer.from('{"a": 1}')],
    ['nothing', new Uint8Array()],
    ['a number', wire([[1, 10]])],
  ])('%s is none', (_, bytes) => {
    expect(onnxReader.recognises(Buffer.from(bytes), undefined)).toBe(false);
  });
});

describe('an ONNX model that is not whole never passes', () => {
  const passedWhenCut = async (name: string) => {
    const whole = fixture(`onnx/${name}.onnx`);
    const passed: number[] = [];
    for (let length = 0; length < whole.length; length += 1) {
      const { format, faults } = await inspected(onnxReader, whole.subarray(0, length));
      if (format === 'onnx' && faults.length === 0) passed.push(length);
    }
    return passed;
  };

  test.each(['perceptron', 'types', 'logistic'])('%s, cut off at every byte', async (name) => {
    expect(await passedWhenCut(name)).toEqual([]);
  });

  test('but a model without what stands behind all that it needs is whole, and only its digest tells', async () => {
    const import_ = wire([
      [
        8,
        [
          [1, 'com.unused'],
          [2, 1],
        ],
      ],
    ]);
    expect(await passedWhenCut('custom')).toEqual([fixture('onnx/custom.onnx').length - import_.length]);
  });

  test.each<[string, Uint8Array, string]>([
    ['a byte', Buffer.from([8]), 'the message ends in the middle of an integer'],
    ['zeros', Buffer.alloc(64), 'there is no field of such a number'],
    ['a field of nobody', wire([[99, 'hidden']]), 'ModelProto has no field 99'],
    ['an archive', Buffer.from('PK\x03\x04', 'latin1'), 'ModelProto has no field 10'],
    ['a second graph', wire([[7, [[2, 'other']]]]), 'graph of ModelProto stands twice'],
    ['a second IR version', wire([[1, 3]]), 'ir_version of ModelProto stands twice'],
  ])('with %s behind it', async (_, behind, why) => {
    const whole = fixture('onnx/perceptron.onnx');
    expect(await faultsOf(whole)).toEqual([]);
    expect(await faultsOf(Buffer.concat([whole, behind]))).toEqual([why]);
  });

  test.each<[string, Uint8Array, string]>([
    [
      'no graph',
      wire([
        [1, 10],
        [8, [[2, 21]]],
      ]),
      'there is no graph',
    ],
    [
      'IR version 0',
      wire([
        [1, 0],
        [7, []],
        [8, [[2, 21]]],
      ]),
      'there is no IR version',
    ],
    [
      'no operator set',
      wire([
        [1, 10],
        [7, []],
      ]),
      'there is no operator set',
    ],
    [
      'two versions of one operator set',
      modelOf(
        [],
        [
          [
            8,
            [
              [1, 'ai.onnx'],
              [2, 20],
            ],
          ],
        ],
      ),
      'the operator set "ai.onnx" has two versions, 21 and 20',
    ],
    ['a field of nobody in a graph', modelOf([[99, 'hidden']]), 'GraphProto has no field 99'],
    [
      'a graph that is a number',
      wire([
        [1, 10],
        [8, [[2, 21]]],
        [7, 1],
      ]),
      'graph of ModelProto is written as another type',
    ],
    [
      'a tensor twice',
      modelOf([...graphOf(float, ...dims(1), floats(1)), ...graphOf(float, ...dims(1), floats(1))]),
      'the initialiser "w" stands twice',
    ],
  ])('%s', async (_, bytes, why) => {
    expect(await faultsOf(bytes)).toEqual([why]);
  });

  test('its twin with all of them once is whole', async () => {
    expect(await faultsOf(modelOf(graphOf(float, ...dims(1), floats(1))))).toEqual([]);
  });

  test('more faults than anyone reads end the reading', async () => {
    const faults = await faultsOf(
      modelOf(Array.from({ length: 500 }, () => graphOf(float, ...dims(2), floats(1))).flat()),
    );
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)).toBe('more than 100 things are wrong with it');
  });
});

describe('a tensor takes what its shape and type ask for', () => {
  test.each<[string, WireField[]]>([
    ['raw data', [float, ...dims(2, 3), floats(6)]],
    ['packed dimensions', [float, [1, new Uint8Array([2, 3])], floats(6)]],
    ['no elements', [float, ...dims(0, 3)]],
    ['no elements and empty data', [float, ...dims(0, 3), floats(0)]],
    ['half bytes', [[2, 22], ...dims(5), [9, new Uint8Array(3)]]],
    ['text', [[2, 8], ...dims(2), [6, 'one'], [6, 'two']]],
  ])('%s', async (_, tensor) => {
    expect(await tensorFaults(...tensor)).toEqual([]);
  });

  test.each<[string, WireField[], string]>([
    [
      'one byte less',
      [float, ...dims(2, 3), [9, new Uint8Array(23)]],
      '"w": it takes 23 bytes where shape and type ask for 24',
    ],
    [
      'one byte more',
      [float, ...dims(2, 3), [9, new Uint8Array(25)]],
      '"w": it takes 25 bytes where shape and type ask for 24',
    ],
    [
      'a half byte too few',
      [[2, 22], ...dims(5), [9, new Uint8Array(2)]],
      '"w": it takes 2 bytes where shape and type ask for 3',
    ],
    ['nothing', [float, ...dims(2, 3)], '"w": it has 0 numbers where its shape asks for 6'],
    [
      'too few numbers',
      [float, ...dims(2), [4, new Uint8Array(4)]],
      '"w": it has 1 numbers where its shape asks for 2',
    ],
    ['numbers of another type', [float, ...dims(1), [5, 7]], '"w": float32 cannot be stored as int32_data'],
    ['both raw and typed data', [float, ...dims(1), floats(1), [4, new Uint8Array(4)]], '"w": it is stored twice'],
    ['raw text', [[2, 8], ...dims(1), [9, 'one']], '"w": text cannot be stored as raw data'],
    ['a negative dimension', [float, ...dims(-1), floats(1)], '"w": its dimensions are negative or overflow'],
    ['2^63 elements', [float, ...dims(2n ** 62n, 2), floats(0)], '"w": its dimensions are negative or overflow'],
    [
      '2^64 elements, which are none in 64 bits',
      [float, ...dims(2n ** 32n, 2n ** 32n), floats(0)],
      '"w": its dimensions are negative or overflow',
    ],
    [
      'an overflow before a dimension of 0',
      [float, ...dims(2n ** 32n, 2n ** 32n, 0)],
      '"w": its dimensions are negative or overflow',
    ],
    ['no type', dims(1), '"w": there is no element type 0'],
    ['an unknown type', [[2, 77], ...dims(1)], '"w": there is no element type 77'],
    [
      'segments',
      [
        float,
        [
          3,
          [
            [1, 0],
            [2, 1],
          ],
        ],
      ],
      'a tensor is stored in segments, which nothing reads',
    ],
    ['a field of nobody', [float, [99, 'hidden']], 'TensorProto has no field 99'],
    ['an unknown place', [float, ...dims(1), floats(1), [14, 2]], '"w": there is no data location 2'],
  ])('%s is a fault', async (_, tensor, why) => {
    expect(await tensorFaults(...tensor)).toEqual([why]);
  });

  test('a shape that claims more than the file has costs no memory and is not counted', async () => {
    const { facts, faults } = await inspected(onnxReader, modelOf(graphOf(float, ...dims(2n ** 60n), floats(1))));
    expect(faults).toHaveLength(2);
    expect(facts.parameters).toBeUndefined();
  });

  const where: [string, (tensor: WireField[]) => Uint8Array][] = [
    [
      'the tensor of a node',
      (tensor) =>
        modelOf([
          [
            1,
            [
              [4, 'Constant'],
              [5, [[5, tensor]]],
            ],
          ],
        ]),
    ],
    ['a list of tensors', (tensor) => modelOf([[1, [[5, [[10, tensor]]]]]])],
    ['a graph inside a node', (tensor) => modelOf([[1, [[5, [[6, [[5, tensor]]]]]]]])],
    ['a list of graphs', (tensor) => modelOf([[1, [[5, [[11, [[5, tensor]]]]]]]])],
    [
      'a sparse tensor of a node',
      (tensor) =>
        modelOf([
          [
            1,
            [
              [
                5,
                [
                  [
                    22,
                    [
                      [1, tensor],
                      [2, tensor],
                      [3, 9],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ]),
    ],
    [
      'a function',
      (tensor) =>
        modelOf(
          [],
          [
            [
              25,
              [
                [1, 'f'],
                [7, [[5, [[5, tensor]]]]],
                [9, [[2, 21]]],
              ],
            ],
          ],
        ),
    ],
    [
      'a default of a function',
      (tensor) =>
        modelOf(
          [],
          [
            [
              25,
              [
                [1, 'f'],
                [11, [[5, tensor]]],
              ],
            ],
          ],
        ),
    ],
    ['a training graph', (tensor) => modelOf([], [[20, [[2, [[5, tensor]]]]]])],
  ];
  test.each(where)('%s is measured too', async (_, around) => {
    const honest = await inspected(onnxReader, around([float, ...dims(3), floats(3)]));
    expect([honest.faults, honest.facts.parameters]).toEqual([[], { float32: 3 }]);
    expect(await faultsOf(around([float, ...dims(3), floats(2)]))).toContain(
      '"": it takes 8 bytes where shape and type ask for 12',
    );
  });

  const sparse = (values: number, indices: number, ...shape: number[]): Uint8Array => {
    const tensor = (dtype: number, count: number, width: number): WireValue => [
      [2, dtype],
      [1, count],
      [9, new Uint8Array(count * width)],
    ];
    return modelOf([
      [15, [[1, tensor(1, values, 4)], [2, tensor(7, indices, 8)], ...shape.map((each): WireField => [3, each])]],
    ]);
  };
  test('a sparse tensor has an index for each value, and places for all of them', async () => {
    expect(await faultsOf(sparse(3, 3, 2, 2))).toEqual([]);
    expect(await faultsOf(sparse(3, 6, 2, 2))).toEqual([]);
    expect(await faultsOf(sparse(3, 5, 2, 2))).toEqual(['"": a sparse tensor has not one index for each value']);
    expect(await faultsOf(sparse(5, 5, 2, 2))).toEqual(['"": a sparse tensor has more values than places']);
  });
});

describe('external data stays inside the folder, and is there', () => {
  const size = 100;
  const external = (...entries: [string, string][]) =>
    modelOf(graphOf(float, ...dims(4), [14, 1], ...entries.map(([key, value]) => text(key, value))));
  const at = (location: string) => external(['location', location], ['offset', '84'], ['length', '16']);
  const files = { 'w.bin': size, 'data/w.bin': size };

  test.each([
    ['beside the model', at('w.bin')],
    ['in a folder below', at('data/w.bin')],
    ['from the start, to the size of the tensor', external(['location', 'w.bin'])],
    ['with a checksum', external(['location', 'w.bin'], ['checksum', '0'])],
  ])('%s', async (_, bytes) => {
    expect(await faultsOf(bytes, files)).toEqual([]);
  });

  test.each([
    '',
    '.',
    '..',
    '../w.bin',
    'data/../../w.bin',
    'data/../w.bin',
    './w.bin',
    '/etc/passwd',
    '//host/share/w.bin',
    'data//w.bin',
    'data/',
    'C:w.bin',
    'C:\\w.bin',
    'data\\w.bin',
    '..\\w.bin',
    'file:///etc/passwd',
    'https://example.com/w.bin',
    'w.bin\0.txt',
    'w.bin\n',
    ' w.bin',
    '*/_ORT_MEM_ADDR_/*',
  ])('%j is refused, though there is such a file', async (location) => {
    const faults = await faultsOf(at(location), { ...files, [location]: size });
    expect(faults).toEqual([
      `"w": external data is not named plainly inside the model's folder: ${JSON.stringify(location)}`,
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['a missing file', at('other.bin'), 'the file "other.bin" of its external data is not there'],
    [
      'an end beyond the file',
      external(['location', 'w.bin'], ['offset', '85'], ['length', '16']),
      'external data ends at byte 101 of w.bin, which has 100',
    ],
    [
      'an end beyond the file without a length',
      external(['location', 'w.bin'], ['offset', '85']),
      'external data ends at byte 101 of w.bin, which has 100',
    ],
    [
      'an offset near 2^63',
      external(['location', 'w.bin'], ['offset', '9223372036854775807'], ['length', '16']),
      'external data ends at byte 9223372036854775823 of w.bin, which has 100',
    ],
    [
      'a length of another shape',
      external(['location', 'w.bin'], ['length', '15']),
      'external data takes 15 bytes where shape and type ask for 16',
    ],
    [
      'a negative offset',
      external(['location', 'w.bin'], ['offset', '-1']),
      'offset or length of external data is no number',
    ],
    [
      'an offset in words',
      external(['location', 'w.bin'], ['offset', '0x10']),
      'offset or length of external data is no number',
    ],
    [
      'an empty length',
      external(['location', 'w.bin'], ['length', '']),
      'offset or length of external data is no number',
    ],
    [
      'a key of an attribute',
      external(['location', 'w.bin'], ['__class__', 'os.system']),
      'external data has the key "__class__"',
    ],
    [
      'a location told twice',
      external(['location', 'w.bin'], ['location', 'data/w.bin']),
      'external data tells "location" twice',
    ],
    [
      'a base path elsewhere',
      external(['location', 'w.bin'], ['basepath', '/etc']),
      'external data is not named plainly inside the model\'s folder: "/etc and w.bin"',
    ],
    [
      'data in this file too',
      modelOf(graphOf(float, ...dims(4), [14, 1], floats(4), text('location', 'w.bin'))),
      'it is stored in this file and in another',
    ],
    [
      'a location that is not used',
      modelOf(graphOf(float, ...dims(4), floats(4), text('location', 'w.bin'))),
      'it names another file, but is stored in this one',
    ],
    [
      'text',
      modelOf(graphOf([2, 8], ...dims(4), [14, 1], text('location', 'w.bin'))),
      'text cannot be stored in another file',
    ],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await faultsOf(bytes, files)).toEqual([`"w": ${why}`]);
  });

  test('no location at all is refused', async () => {
    expect(await faultsOf(external(), files)).toEqual([
      `"w": external data is not named plainly inside the model's folder: ""`,
    ]);
  });

  test('each missing file is named once', async () => {
    expect(await faultsOf(fixture('onnx/external/model.onnx'))).toEqual([
      '"first.weight": the file "weights.bin" of its external data is not there',
    ]);
  });
});

describe('a value that a graph takes or returns', () => {
  const input = (type: WireField[]) =>
    inspected(
      onnxReader,
      modelOf([
        [
          11,
          [
            [1, 'x'],
            [2, type],
          ],
        ],
      ]),
    );
  const shaped = (...dimensions: WireField[][]): WireField[] => [
    [
      1,
      [
        [1, 1],
        [2, dimensions.map((each): WireField => [1, each])],
      ],
    ],
  ];

  test.each<[string, WireField[], object]>([
    [
      'sizes, names and neither',
      shaped([[1, 3]], [[2, 'batch']], [], [[1, -1]]),
      { dtype: 'float32', shape: [3, 'batch', null, null] },
    ],
    ['no shape', [[1, [[1, 1]]]], { dtype: 'float32' }],
    [
      'an unknown element type',
      [
        [
          1,
          [
            [1, 99],
            [2, []],
          ],
        ],
      ],
      { shape: [] },
    ],
    ['a sequence', [[4, [[1, [[1, [[1, 7]]]]]]]], { dtype: 'seq(int64)' }],
    ['something optional', [[9, [[1, [[1, [[1, 7]]]]]]]], { dtype: 'optional(int64)' }],
    [
      'a map',
      [
        [
          5,
          [
            [1, 8],
            [2, [[1, [[1, 1]]]]],
          ],
        ],
      ],
      { dtype: 'map(string,float32)' },
    ],
    [
      'a sparse tensor',
      [
        [
          8,
          [
            [1, 1],
            [2, [[1, [[1, 2]]]]],
          ],
        ],
      ],
      { dtype: 'sparse_tensor(float32)', shape: [2] },
    ],
    ['something opaque', [[7, [[2, 'Thing']]]], { dtype: 'opaque' }],
  ])('%s', async (_, type, port) => {
    const { facts, faults } = await input(type);
    expect([faults, facts.inputs]).toEqual([[], [{ name: 'x', ...port }]]);
  });

  test('of two types or two sizes is refused', async () => {
    expect(
      (
        await input([
          [1, []],
          [4, []],
        ])
      ).faults,
    ).toEqual([expect.stringMatching('a value has two types')]);
    expect(
      (
        await input(
          shaped([
            [1, 3],
            [2, 'batch'],
          ]),
        )
      ).faults,
    ).toEqual([expect.stringMatching('a dimension has both a size and a name')]);
  });
});

describe('operators need the operator set of their domain', () => {
  const node = (domain: string): WireField => [
    1,
    [
      [4, 'Fuse'],
      [7, domain],
    ],
  ];
  const imported = (domain: string): WireField => [
    8,
    [
      [1, domain],
      [2, 1],
    ],
  ];

  test('in the model', async () => {
    expect(await faultsOf(modelOf([node('com.acme')], [imported('com.acme')]))).toEqual([]);
    expect(await faultsOf(modelOf([node('com.acme')]))).toEqual([
      'a node needs the operator set "com.acme", which is not imported',
    ]);
  });

  test('in each function for itself, which may define operators of the model', async () => {
    const functionOf = (...fields: WireField[]): WireField => [25, [[1, 'Fuse'], [10, 'com.acme'], ...fields]];
    const [, acme] = imported('');
    const own: WireField = [9, acme];
    const { facts, faults } = await inspected(
      onnxReader,
      modelOf([node('com.acme')], [imported('com.acme'), functionOf([7, [[4, 'Relu']]], own)]),
    );
    expect([faults, facts.notes]).toEqual([[], ['functions: 1']]);
    expect(await faultsOf(modelOf([], [functionOf([7, [[4, 'Relu']]])]))).toEqual([
      'a node needs the operator set "ai.onnx", which is not imported',
    ]);
  });
});

describe('a hostile model is bounded', () => {
  test('in the messages it holds', async () => {
    const bytes = modelOf(Array.from({ length: 50 }, (): WireField => [1, []]));
    expect((await inspected(onnxReader, bytes, {}, { entries: 100 })).limit).toBeUndefined();
    expect((await inspected(onnxReader, bytes, {}, { entries: 40 })).limit).toBe('it holds more than 40 entries');
  });

  test('in the names that are remembered', async () => {
    const tensors = Array.from(
      { length: 30 },
      (_, index): WireField => [5, [float, ...dims(0), [8, `name of ${index}`]]],
    );
    expect((await inspected(onnxReader, modelOf(tensors), {}, { held: 1000 })).limit).toBeUndefined();
    expect((await inspected(onnxReader, modelOf(tensors), {}, { held: 200 })).limit).toMatch('what it names takes');
  });

  test('in how deep its graphs are nested', async () => {
    let graph: WireField[] = [];
    for (let depth = 0; depth < 40; depth += 1) graph = [[1, [[5, [[6, graph]]]]]];
    expect(await faultsOf(modelOf(graph))).toEqual(['messages are nested more than 100 deep']);
  });

  test('and names that objects have are names like any other', async () => {
    const bytes = modelOf(
      [
        [
          1,
          [
            [4, 'constructor'],
            [7, '__proto__'],
          ],
        ],
      ],
      [
        [
          8,
          [
            [1, '__proto__'],
            [2, 1],
          ],
        ],
      ],
    );
    const { facts } = await inspected(onnxReader, bytes);
    expect(Object.entries(facts.opsets ?? {})).toEqual([
      ['ai.onnx', 21],
      ['__proto__', 1],
    ]);
    expect(facts.notes).toEqual(['custom operators: __proto__.constructor']);
  });
});
