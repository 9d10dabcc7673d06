import { describe, expect, it } from '@jest/globals';
import { readJson } from '../../../../src/formats/metrics/syntax/json.js';
import { judgeKerasConfig } from '../../../../src/formats/models/keras-config.js';
import { inspectorOf } from './file-content.js';

interface Judged {
  readonly layers: number;
  readonly imports: readonly string[];
  readonly faults: readonly string[];
}

function judged(config: unknown): Judged {
  const { inspector, imports, faults } = inspectorOf();
  return { ...judgeKerasConfig(readJson(JSON.stringify(config)), inspector), imports, faults };
}

const dense = {
  module: 'keras.layers',
  class_name: 'Dense',
  config: {
    activation: { module: 'builtins', class_name: 'function', config: 'relu', registered_name: 'function' },
    kernel_initializer: {
      module: 'keras.initializers',
      class_name: 'GlorotUniform',
      config: {},
      registered_name: null,
    },
    dtype: { module: 'keras', class_name: 'DTypePolicy', config: { name: 'float32' }, registered_name: null },
  },
  registered_name: null,
};

function model(...layers: unknown[]) {
  return { module: 'keras', class_name: 'Sequential', config: { name: 'm', layers }, registered_name: 'Sequential' };
}

describe('a Keras configuration', () => {
  it('may name the classes and functions of Keras', () => {
    expect(judged(model(dense, dense))).toEqual({ layers: 2, imports: [], faults: [] });
  });

  it('may leave the modules out, as Keras 2 did', () => {
    const legacy = {
      class_name: 'Sequential',
      config: { layers: [{ class_name: 'Dense', config: { activation: 'relu' } }] },
    };
    expect(judged({ ...legacy, optimizer_config: { class_name: 'Custom>Adam', config: {} } }).imports).toEqual([]);
  });

  it('may hold data that is wrapped as an object', () => {
    expect(judged({ class_name: '__tensor__', config: { value: [1], dtype: 'float32' } }).imports).toEqual([]);
  });

  it.each([
    [
      'a Lambda layer',
      { class_name: 'Lambda', module: 'keras.layers', config: {} },
      'keras.layers:Lambda (Lambda layer)',
    ],
    ['a Lambda layer of Keras 2', { class_name: 'Lambda', config: {} }, 'keras:Lambda (Lambda layer)'],
    ['bytecode', { class_name: '__lambda__', config: { value: 'e30=' } }, 'keras:__lambda__ (Python bytecode)'],
    [
      'a layer that unpickles',
      { class_name: 'TorchModuleWrapper', module: 'keras.layers', config: {} },
      'keras.layers:TorchModuleWrapper (layer that unpickles a PyTorch module)',
    ],
    [
      'a layer that calls TensorFlow by name',
      { class_name: 'TFOpLambda', config: { function: 'io.write_file' } },
      'keras:TFOpLambda(io.write_file) (layer that calls a TensorFlow function by name)',
    ],
    [
      'a function of another module',
      { class_name: 'function', module: 'os', config: 'system', registered_name: 'system' },
      'os:system (function)',
    ],
    [
      'a function that Keras did not make for models',
      { class_name: 'function', module: 'keras.utils', config: 'get_file', registered_name: 'get_file' },
      'keras.utils:get_file (function)',
    ],
    ['a function that the user registered', { class_name: 'function', config: 'mine>f' }, ':mine>f (function)'],
    [
      'a class of another module',
      { class_name: 'Popen', module: 'subprocess', config: {} },
      'subprocess:Popen (custom class)',
    ],
    [
      'a class that the user registered',
      { class_name: 'Mine', module: null, registered_name: 'acme>Mine', config: {} },
      ':acme>Mine (custom class)',
    ],
    ['a class of nobody', { class_name: 'Mine', module: null, config: {} }, ':Mine (custom class)'],
    [
      'a class of Keras in a module that has none of that name',
      { class_name: 'Dense', module: 'keras.losses', config: {} },
      'keras.losses:Dense (custom class)',
    ],
    [
      'a class of Keras under the registered name of another',
      { ...dense, registered_name: 'mine>Dense' },
      'keras.layers:mine>Dense (custom class)',
    ],
    [
      'a type specification',
      { class_name: '__typespec__', spec_name: 'Spec', module: 'evil', config: [], registered_name: null },
      'evil:Spec (type specification)',
    ],
    [
      'a vocabulary that is read from a file',
      { class_name: 'StringLookup', module: 'keras.layers', config: { vocabulary: '/etc/passwd' } },
      'file:StringLookup (file that vocabulary names, read on loading)',
    ],
  ])('tells %s, wherever it stands', (_, object, found) => {
    expect(judged(model(dense, { anything: [{ deep: object }] })).imports).toEqual([found]);
  });

  it('may hold the vocabulary itself', () => {
    const lookup = { class_name: 'StringLookup', module: 'keras.layers', config: { vocabulary: ['a', 'b'] } };
    expect(judged(model(lookup)).imports).toEqual([]);
  });

  it('may not switch the safe mode off', () => {
    expect(judged(model({ ...dense, config: { safe_mode: false } })).faults).toEqual([
      'its configuration asks for safe mode to be switched off',
    ]);
    expect(judged(model({ ...dense, config: { safe_mode: true } })).faults).toEqual([]);
  });

  it.each([
    ['class_name', { class_name: ['Lambda'], config: {} }],
    ['module', { class_name: 'Dense', module: ['os'], config: {} }],
    ['registered_name', { class_name: 'Dense', module: 'keras.layers', registered_name: 1, config: {} }],
  ])('has a text as %s', (key, object) => {
    expect(judged(model(object)).faults).toEqual([`its configuration has a ${key} that is no text`]);
  });

  it('names a function by a text', () => {
    expect(judged(model({ class_name: 'function', module: 'os', config: { a: 1 } })).faults).toEqual([
      'its configuration names a function by something that is no text',
    ]);
  });
});
