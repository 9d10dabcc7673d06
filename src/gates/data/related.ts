import type { Engine } from '../../engine/engine.js';
import type { Table } from '../../engine/table.js';
import { isMeasurementError, type MeasurementError } from '../../result/error.js';
import type { FrozenFile, InputRole } from '../../result/run.js';
import type { Inputs } from '../../sources/inputs.js';
import { tableOf } from '../../tables/files.js';
import { type OpenTable, openTable, type Watch } from '../../tables/open-table.js';
import { applicable, type Writing } from '../../tables/writing.js';
import type { GateContext } from '../gate.js';

/** A further table that a rule of the block looks into. */
export interface RelatedTable {
  /** tells it from the others of the block */
  readonly name: string;
  readonly path: string;
  /** where the configuration names it, below its block */
  readonly key: readonly (string | number)[];
}

/** A table beside the judged one. Where it cannot be read, its own rules are errors, and no others. */
export class BesideTable {
  private constructor(
    private readonly content:
      | { readonly files: readonly FrozenFile[]; readonly table: Table }
      | { readonly error: MeasurementError },
  ) {}

  static async of(
    input: { readonly role: InputRole; readonly name?: string },
    writing: Writing,
    { inputs, temporary }: Pick<GateContext, 'inputs' | 'temporary'>,
  ): Promise<BesideTable> {
    try {
      const files = await inputs.files(input.role, input.name);
      const table = await tableOf(files, inputs, applicable(files, writing), temporary);
      return new BesideTable({ files, table });
    } catch (error) {
      if (!isMeasurementError(error)) throw error;
      return new BesideTable({ error });
    }
  }

  /** absolute; none where it cannot be read */
  get paths(): readonly string[] {
    return 'error' in this.content ? [] : this.content.table.files.map(({ path }) => path);
  }

  /**
   * Opens the table for the given use, and makes sure afterwards that nobody wrote it meanwhile.
   *
   * @throws UserError where it cannot be read
   */
  async read<Answer>(
    { engine, inputs, watch }: Reading,
    use: (table: OpenTable, files: readonly FrozenFile[]) => Promise<Answer>,
  ): Promise<Answer> {
    if ('error' in this.content) throw this.content.error;
    const { files, table } = this.content;
    try {
      return await use(await openTable(engine, table, watch), files);
    } finally {
      // Be it to a failure: a file that was written while it was read may look broken.
      await inputs.unchanged(files);
    }
  }
}

/** With what tables beside the judged one are read. */
export interface Reading {
  readonly engine: Engine;
  readonly inputs: Inputs;
  readonly watch: Watch;
  /** the files of the judged table */
  readonly files: readonly FrozenFile[];
}
