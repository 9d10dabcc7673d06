import type { Constants } from './constants.js';
import { type Import, type Imports, importText } from './imports.js';
import { importNumber, isMade, kindOf, kinds, type Value, values } from './values.js';

const nothing: ReadonlySet<string> = new Set();

/** Holds what is done with imports to what honest models do with them: the allow-list says it of each pair. */
export class Uses {
  /** @param misuse told of everything else */
  constructor(
    private readonly constants: Constants,
    private readonly imports: Imports,
    private readonly misuse: (what: string) => void,
  ) {}

  /** @param value of the kinds `imported`, `called` and `instance` */
  importOf(value: Value): Import | undefined {
    return this.imports.get(importNumber(value));
  }

  /** A call that is no honest one is dangerous even where it runs no code: `numpy:ndarray` takes the bytes it is given for addresses of objects. */
  holdCall(callee: Value, items: Value, opcode: string): void {
    const found = this.importOf(callee);
    if (!found?.uses) return;
    const { called, made } = found.uses;
    if (!called) {
      this.misuse(`${opcode} calls ${importText(found)}, which honest models only ${made ? 'make empty' : 'name'}`);
      return;
    }
    const isReconstructor = found.role === 'copyreg reconstructor';
    const [first] = (isReconstructor && this.constants.itemsOf(items)) || [];
    if (first !== undefined) this.holdMade(first, values.none, opcode);
    this.holdGiven(found, items, isReconstructor ? 1 : 0, called);
  }

  /** @param made what becomes an instance without being called */
  holdMade(made: Value, items: Value, opcode: string): void {
    const found = kindOf(made) === kinds.imported ? this.importOf(made) : undefined;
    if (!found?.uses) return;
    if (!found.uses.made) this.misuse(`${opcode} makes ${importText(found)}, which honest models only name`);
    if (items !== values.none) this.holdGiven(found, items, 0, found.uses.called ?? nothing);
  }

  /** Attributes come from plain dicts, whose keys were seen. What is made of pairs, such as an OrderedDict, has others. */
  holdState(state: Value): void {
    const items = this.constants.itemsOf(state);
    for (const each of items?.length === 2 ? items : [state]) {
      const found = isMade(each) ? this.importOf(each) : undefined;
      if (found?.filled === 'dict') this.misuse(`BUILD takes the attributes from ${importText(found)}`);
    }
  }

  /** @param from the first argument that counts */
  private holdGiven(callee: Import, items: Value, from: number, given: ReadonlySet<string>): void {
    const all = this.constants.itemsOf(items);
    if (!all) {
      if (mayBeTuple(items)) this.misuse(`${importText(callee)} is called with arguments that cannot be told`);
      return;
    }
    for (const item of all.slice(from)) {
      const found = kindOf(item) === kinds.imported ? this.importOf(item) : undefined;
      if (!found?.uses || given.has(importText(found))) continue;
      this.misuse(`${importText(callee)} is called with ${importText(found)}, an import that no honest model gives it`);
    }
  }
}

/** Python takes subclasses of tuples for arguments too. */
function mayBeTuple(value: Value): boolean {
  return [kinds.tuple, kinds.called, kinds.instance].some((kind) => kind === kindOf(value)) || value === values.unknown;
}
