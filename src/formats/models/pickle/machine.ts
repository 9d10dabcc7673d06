import { BeyondLimit, Malformed } from '../fault.js';
import type { Constants } from './constants.js';
import { ElementTypes } from './element-types.js';
import { type Filled, type Imports, importText } from './imports.js';
import { Memo } from './memo.js';
import { highestProtocol } from './opcodes.js';
import { python3Names } from './python2-names.js';
import { Stack } from './stack.js';
import { Uses } from './uses.js';
import {
  isFresh,
  isMade,
  kindOf,
  kinds,
  madeValue,
  makeValue,
  mostPayload,
  payloadOf,
  smallInteger,
  unfresh,
  type Value,
  values,
} from './values.js';

/** Whoever is told what a walk finds. Offsets count from the stream's first byte on. */
export interface Listener {
  fault(what: string, offset: number): void;
  /** Something is done with an import that no honest model does. It counts even where the bytes may be no pickle after all. */
  misuse(what: string, offset: number): void;
  imported(module: string, name: string, offset: number): void;
}

/** What the streams of one file have in common. */
export interface Known {
  readonly constants: Constants;
  readonly imports: Imports;
}

/** How an unpickler is to be understood, where they differ. */
export interface Dialect {
  /** joblib reads the bytes of an array from behind what stands for it */
  readonly arrays: boolean;
  /** constants that look like pickles are looked into */
  readonly constants: boolean;
  /** what stands for a persistent id; undefined where the id is none that its loader takes */
  readonly persistent?: (id: Value, machine: Machine) => Value | undefined;
  /** a loader that maps names of Python 2 by another stream's protocol */
  readonly outerProtocol?: number;
}

/**
 * An unpickler that builds nothing: it knows of each value only what it must to tell what is imported, called and changed.
 *
 * What CPython would go on after is a fault, so that the rest is told too; where CPython stops, `Malformed` is thrown.
 */
export class Machine {
  stack = new Stack();
  memo = new Memo();
  elementTypes: ElementTypes;
  protocol = 0;
  /** offset of the opcode at work */
  start = 0;
  /** how often something was called, in any way */
  calls = 0;
  stopped = false;
  /** what the pickle is, once it has stopped */
  result: Value = values.none;
  /** a text or bytes that may be a pickle itself; valid until the walk goes on */
  constant: Buffer | undefined;
  /** what stands for an array of joblib that was built just now */
  array: Value | undefined;
  arrayState: Value = values.none;
  /** told of each array that NumPy makes of its parts */
  onArray: ((elements: Value | undefined, shape: readonly Value[] | undefined) => void) | undefined;

  /** told of each text */
  onText: ((text: string) => void) | undefined;

  private readonly uses: Uses;
  private readonly told = new Set<number>();
  /** joblib's class was pushed so many times more than it was used as joblib does */
  private looseWrappers = 0;
  private wrappers = 0;
  /** those whose array was not read yet */
  private readonly openWrappers = new Set<Value>();

  constructor(
    readonly known: Known,
    readonly listener: Listener,
    readonly dialect: Dialect,
  ) {
    this.elementTypes = new ElementTypes(known.constants);
    this.uses = new Uses(known.constants, known.imports, (what) => this.misuse(what));
  }

  /** The same state, understood otherwise from here on. This machine must wait until the other is done. */
  twin(known: Known, listener: Listener, dialect: Dialect): Machine {
    const twin = new Machine(known, listener, dialect);
    twin.stack = this.stack.copy();
    twin.memo = this.memo.copy();
    twin.elementTypes = this.elementTypes.copy(known.constants);
    twin.protocol = this.protocol;
    return twin;
  }

  fault(what: string): void {
    this.listener.fault(what, this.start);
  }

  private misuse(what: string): void {
    this.listener.misuse(what, this.start);
  }

  setProtocol(protocol: number): void {
    if (protocol > highestProtocol) throw new Malformed(`declares protocol ${protocol}, which no Python has`);
    if (protocol < 2) this.fault(`PROTO declares protocol ${protocol}, which is written without it`);
    this.protocol = protocol;
  }

  // Values that many opcodes push.

  pushNumber(number: number): void {
    this.stack.push(smallInteger(number) ?? this.known.constants.integer(BigInt(number)));
  }

  pushInteger(number: bigint): void {
    this.stack.push(this.known.constants.integer(number));
  }

  pushText(text: string): void {
    this.onText?.(text);
    this.stack.push(this.known.constants.texts.of(text));
  }

  /** Has the walk look into a constant that begins and ends as a pickle does. */
  mayBePickle(bytes: Buffer): void {
    const protocol = bytes[1] ?? 0;
    if (!this.dialect.constants || bytes[0] !== 0x80 || protocol < 2 || protocol > highestProtocol) return;
    if (bytes[bytes.length - 1] === 0x2e) this.constant = bytes;
  }

  pushDict(): void {
    this.stack.push(this.known.constants.dict());
  }

  pushTuple(length: number): void {
    const { stack } = this;
    const tuple = this.known.constants.tuple(length, (index) => stack.peek(length - 1 - index));
    stack.drop(length);
    stack.push(tuple);
  }

  markedTuple(): void {
    const { stack } = this;
    const tuple = this.known.constants.tuple(stack.marked(), (index) => stack.aboveMark(index));
    stack.popMark();
    stack.push(tuple);
  }

  /** @param value what is made of all that follows the last mark */
  marked(value: Value): void {
    this.stack.popMark();
    this.stack.push(value);
  }

  markedDict(): void {
    const { stack } = this;
    const dict = this.known.constants.dict();
    this.setMarkedItems(dict);
    stack.popMark();
    stack.push(dict);
  }

  pop(): void {
    if (this.stack.depth === 0 && this.stack.hasMark) this.stack.popMark();
    else this.stack.pop();
  }

  get(index: number): void {
    const value = this.memo.get(index);
    if (value === kinds.none) throw new Malformed(`takes object ${index}, which was not numbered`);
    this.pushAgain(value);
  }

  put(index: number): void {
    this.memo.put(index, this.stack.peek());
  }

  duplicate(): void {
    this.pushAgain(this.stack.peek());
  }

  /** What is taken from the memo, or copied, is in another place too: its state cannot follow here. */
  private pushAgain(value: Value): void {
    if (kindOf(value) === kinds.dtype) this.elementTypes.taken(value);
    this.push(unfresh(value));
  }

  private push(value: Value): void {
    if (kindOf(value) === kinds.imported && this.roleOf(value) === 'joblib wrapper') this.looseWrappers += 1;
    this.stack.push(value);
  }

  // Imports and calls.

  /** Names what CPython imports, and pushes it. */
  import(module: string, name: string): void {
    this.push(this.imported(module, name));
  }

  private imported(module: string, name: string): Value {
    const number = this.known.imports.number(module, name, this.protocol);
    if (!this.told.has(number)) {
      this.told.add(number);
      this.tell(module, name);
      if (this.known.imports.get(number)?.role === 'old joblib wrapper') {
        this.fault('an array lies in a file of its own, as joblib before 0.10 stored it');
      }
    }
    return makeValue(kinds.imported, number);
  }

  /** What is imported whatever protocol a loader goes by. */
  private tell(module: string, name: string): void {
    const { outerProtocol = this.protocol } = this.dialect;
    if (Math.max(this.protocol, outerProtocol) >= 3) this.listener.imported(module, name, this.start);
    if (Math.min(this.protocol, outerProtocol) >= 3) return;
    for (const [each, its] of python3Names(module, name)) this.listener.imported(each, its, this.start);
  }

  stackGlobal(): void {
    const { texts } = this.known.constants;
    const name = this.stack.pop();
    const module = this.stack.pop();
    const moduleText = texts.textOf(module);
    const nameText = texts.textOf(name);
    if (moduleText !== undefined && nameText !== undefined) {
      this.import(moduleText, nameText);
      return;
    }
    // CPython takes nothing but a text here, which only a call may have made.
    for (const each of [module, name]) {
      if (!mayBeText(each)) throw new Malformed('imports by what is no text');
    }
    const areTexts = [module, name].every((each) =>
      [kinds.text, kinds.otherText].some((kind) => kind === kindOf(each)),
    );
    if (areTexts) this.fault('STACK_GLOBAL imports a name that is too long, or one of too many texts to keep');
    else this.fault('STACK_GLOBAL imports by a non-constant operand');
    this.listener.imported(moduleText ?? '(unknown)', nameText ?? '(unknown)', this.start);
    this.stack.push(values.unknown);
  }

  instance(module: string, name: string): void {
    const made = this.imported(module, name);
    this.fault('INST calls an import, as no Python has written since 2.3');
    this.calls += 1;
    this.stack.popMark();
    this.stack.push(this.roleOf(made) ? values.unknown : madeValue(kinds.called, payloadOf(made)));
  }

  object(): void {
    if (this.stack.marked() === 0) throw new Malformed('calls nothing');
    const made = this.stack.aboveMark(0);
    this.fault('OBJ calls an import, as no Python has written since 2.3');
    this.calls += 1;
    this.stack.popMark();
    const isPlain = kindOf(made) === kinds.imported && !this.roleOf(made);
    this.stack.push(isPlain ? madeValue(kinds.called, payloadOf(made)) : values.unknown);
  }

  extension(code: number): void {
    this.fault(`EXT imports what number ${code} of copyreg's registry stands for, which is not in the file`);
    this.listener.imported('(extension registry)', String(code), this.start);
    this.stack.push(values.unknown);
  }

  reduce(): void {
    const items = this.stack.pop();
    const callee = this.stack.pop();
    this.calls += 1;
    if (kindOf(items) !== kinds.tuple) this.fault('REDUCE calls with arguments that are no tuple');
    this.stack.push(this.returned(callee, items, 'REDUCE'));
  }

  /** @param isExtended with keyword arguments */
  newObject(isExtended: boolean): void {
    const opcode = isExtended ? 'NEWOBJ_EX' : 'NEWOBJ';
    if (isExtended && kindOf(this.stack.pop()) !== kinds.dict)
      this.fault(`${opcode} has keyword arguments that are no dict`);
    const items = this.stack.pop();
    const callee = this.stack.pop();
    this.calls += 1;
    if (kindOf(items) !== kinds.tuple) this.fault(`${opcode} calls with arguments that are no tuple`);
    if (!this.isImport(callee, items, opcode)) {
      this.stack.push(values.unknown);
      return;
    }
    this.uses.holdMade(callee, items, opcode);
    if (this.roleOf(callee) === 'joblib wrapper') {
      this.looseWrappers -= 1;
      this.stack.push(this.newWrapper());
    } else if (this.roleOf(callee) === 'numpy dtype') {
      this.stack.push(this.elementType(items));
    } else {
      const kind = this.roleOf(callee) === 'str' ? kinds.called : kinds.instance;
      this.stack.push(madeValue(kind, payloadOf(callee)));
    }
  }

  private returned(callee: Value, items: Value, opcode: string): Value {
    if (!this.isImport(callee, items, opcode)) return values.unknown;
    const { constants } = this.known;
    const role = this.roleOf(callee);
    this.uses.holdCall(callee, items, opcode);
    if (role === 'numpy dtype') return this.elementType(items);
    if (role === 'copyreg reconstructor') {
      const [first] = constants.itemsOf(items) ?? [];
      if (first !== undefined && kindOf(first) === kinds.imported) {
        const itsRole = this.roleOf(first);
        if (itsRole === 'joblib wrapper') {
          this.looseWrappers -= 1;
          return this.newWrapper();
        }
        if (itsRole === 'numpy dtype') return this.elementTypes.called(undefined);
        return madeValue(itsRole === 'str' ? kinds.called : kinds.instance, payloadOf(first));
      }
    }
    if (role === 'numpy frombuffer') {
      const [, elements, shape] = constants.itemsOf(items) ?? [];
      this.onArray?.(elements, shape === undefined ? undefined : constants.itemsOf(shape));
    }
    return madeValue(kinds.called, payloadOf(callee));
  }

  private isImport(callee: Value, items: Value, opcode: string): boolean {
    if (kindOf(callee) === kinds.imported) return true;
    if (kindOf(items) === kinds.tuple) this.misuse(`${opcode} calls what is no import`);
    else this.fault(`${opcode} calls what is no import`);
    return false;
  }

  private roleOf(value: Value) {
    return this.uses.importOf(value)?.role;
  }

  private elementType(items: Value): Value {
    const known = this.known.constants.itemsOf(items);
    const [first] = known ?? [];
    const isRecord = first !== undefined && kindOf(first) === kinds.imported && this.roleOf(first) === 'numpy record';
    return this.elementTypes.called(known, isRecord);
  }

  private newWrapper(): Value {
    if (this.wrappers >= mostPayload) throw new BeyondLimit(`it holds more than ${mostPayload} arrays`);
    this.wrappers += 1;
    const wrapper = makeValue(kinds.wrapper, this.wrappers);
    this.openWrappers.add(wrapper);
    return wrapper;
  }

  // Changes.

  build(): void {
    const state = this.stack.pop();
    const target = this.stack.peek();
    this.calls += 1;
    const kind = kindOf(target);
    if (kind === kinds.wrapper) {
      if (!this.dialect.arrays) return;
      if (!this.openWrappers.delete(target)) throw new Malformed('reads an array a second time');
      this.array = target;
      this.arrayState = state;
      return;
    }
    if (kind === kinds.dtype) {
      if (!this.elementTypes.build(target, state)) {
        this.misuse('BUILD describes an element type as NumPy does not, which would believe it');
      }
      return;
    }
    if (!isMade(target)) {
      this.wrong(target, 'BUILD sets the state of what no call has made');
      return;
    }
    if (!isFresh(target)) this.misuse('BUILD sets a state of what was made before, and may have one');
    this.stack.replace(unfresh(target));
    this.uses.holdState(state);
    if (this.onArray && this.roleOf(target) === 'numpy reconstruct') {
      const [, shape, elements] = this.known.constants.itemsOf(state) ?? [];
      this.onArray(elements, shape === undefined ? undefined : this.known.constants.itemsOf(shape));
    }
  }

  append(): void {
    this.stack.pop();
    this.holdFilled('APPEND', 'list');
  }

  appends(): void {
    this.stack.belowMark();
    this.stack.popMark();
    this.holdFilled('APPENDS', 'list');
  }

  addItems(): void {
    this.stack.belowMark();
    this.stack.popMark();
    this.holdFilled('ADDITEMS', 'set');
  }

  setItem(): void {
    const value = this.stack.pop();
    const key = this.stack.pop();
    this.holdFilled('SETITEM', 'dict');
    this.setEntry(this.stack.peek(), key, value);
  }

  setItems(): void {
    const target = this.stack.belowMark();
    this.setMarkedItems(target);
    this.stack.popMark();
    this.holdFilled('SETITEMS', 'dict');
  }

  private setMarkedItems(target: Value): void {
    const { stack } = this;
    const count = stack.marked();
    if (count % 2 === 1) throw new Malformed('sets a key without a value');
    for (let index = 0; index < count; index += 2) {
      this.setEntry(target, stack.aboveMark(index), stack.aboveMark(index + 1));
    }
  }

  private setEntry(target: Value, key: Value, value: Value): void {
    const { constants } = this.known;
    if (constants.texts.isDunder(key)) {
      this.misuse(`the key ${constants.texts.textOf(key) ?? 'of a long text'} has a meaning to Python itself`);
    }
    if (kindOf(target) !== kinds.dict) return;
    if (constants.isFrozen(target)) this.misuse('the fields of an element type change behind its state');
    constants.setEntry(target, key, value);
  }

  /**
   * Holds what is filled to what honest models fill. It is filled before it has a state: its methods are those of its class then.
   *
   * @param own what the opcode is for
   */
  private holdFilled(opcode: string, own: Filled | 'set'): void {
    const target = this.stack.peek();
    if (own === 'dict' ? kindOf(target) === kinds.dict : target === values[own]) return;
    if (!isMade(target)) {
      this.wrong(target, `${opcode} changes what is no container`);
      return;
    }
    const found = this.uses.importOf(target);
    if (found?.uses && found.filled !== own) {
      this.fault(`${opcode} fills what ${importText(found)} made, which honest models do not`);
    } else if (!isFresh(target)) {
      this.fault(`${opcode} fills what was made before, and may have a state`);
    }
  }

  /** What is wrong with an import is told even where the bytes may be no pickle. */
  private wrong(target: Value, what: string): void {
    if (kindOf(target) === kinds.imported) this.misuse(what);
    else this.fault(what);
  }

  persistent(): void {
    const id = this.stack.pop();
    const value = this.dialect.persistent?.(id, this);
    if (value === undefined) this.fault('BINPERSID names an object that is not in the file');
    this.push(value ?? values.persistent);
  }

  persistentText(): void {
    this.fault('PERSID names an object that is not in the file');
    this.stack.push(values.persistent);
  }

  outOfBand(opcode: string): void {
    this.fault(`${opcode} takes a buffer that is not in the file`);
  }

  stop(): void {
    this.result = this.stack.pop();
    if (this.stack.depth > 0 || this.stack.hasMark) this.fault('values are left over at STOP');
    if (this.looseWrappers !== 0) this.fault("joblib's NumpyArrayWrapper is used in a way that joblib does not");
    this.stopped = true;
  }
}

function mayBeText(value: Value): boolean {
  const kind = kindOf(value);
  return kind === kinds.text || kind === kinds.otherText || kind === kinds.called || value === values.unknown;
}
