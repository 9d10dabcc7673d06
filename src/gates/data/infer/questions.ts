import type { Cell } from '../../../engine/engine.js';

/** Aggregates over one reading of a table, each asked once, however often it is wanted. */
export class Questions {
  private readonly asked = new Map<string, number>();
  private answers: readonly Cell[] = [];

  /** @returns what gives the answer, once the table was read */
  ask(aggregate: string): () => Cell {
    const index = this.asked.get(aggregate) ?? this.asked.size;
    this.asked.set(aggregate, index);
    return () => this.answers[index] ?? null;
  }

  count(aggregate: string): () => number {
    const answer = this.ask(aggregate);
    return () => Number(answer() ?? 0);
  }

  /** Reads the table, where anything was asked. */
  async read(
    from: () => string,
    scan: (sql: string) => Promise<readonly Readonly<Record<string, Cell>>[]>,
  ): Promise<void> {
    if (this.asked.size === 0) return;
    const named = [...this.asked].map(([aggregate, index]) => `${aggregate} AS a${index}`);
    const [row] = await scan(`SELECT ${named.join(', ')} FROM ${from()}`);
    this.answers = [...this.asked.values()].map((index) => row?.[`a${index}`] ?? null);
  }
}
