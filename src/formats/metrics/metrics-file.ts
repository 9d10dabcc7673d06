import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';

export type MetricValue = number | bigint | string | boolean | null;

/** One value, or one group of values, of a metrics file. */
export interface Entry {
  /** JSON Pointer (RFC 6901): the name that is never ambiguous */
  readonly pointer: string;
  /** the keys on the way joined by dots: the name people write */
  readonly dotted: string;
  readonly value: MetricValue | 'object' | 'array';
  readonly kind: 'number' | 'text' | 'boolean' | 'null' | 'object' | 'array';
}

/** All that a metrics file holds, by name. */
export class MetricsFile {
  private readonly names = new Map<string, Entry[]>();

  constructor(
    /** the name to print */
    readonly path: string,
    readonly entries: readonly Entry[],
  ) {
    for (const entry of entries) {
      this.add(entry.pointer, entry);
      if (entry.dotted !== entry.pointer) this.add(entry.dotted, entry);
    }
  }

  /**
   * The number that a dotted path (`test.accuracy`) or a JSON Pointer (`/test/accuracy`) names.
   *
   * @throws UserError `missing_metric`, `ambiguous_metric`, `not_a_number` or `not_finite`
   */
  number(name: string): number | bigint {
    const named = this.names.get(name) ?? [];
    const byPointer = name.startsWith('/') ? named.find(({ pointer }) => pointer === name) : undefined;
    const [entry, ...more] = byPointer ? [byPointer] : named;
    if (!entry) throw this.missing(name);
    if (more.length > 0) {
      const pointers = [entry, ...more].map(({ pointer }) => pointer);
      throw new UserError('ambiguous_metric', {
        what: `${this.path} has ${pointers.length} metrics called ${JSON.stringify(name)}`,
        why: `they are ${pointers.join(' and ')}`,
        fix: `write ${pointers.join(' or ')}`,
      });
    }
    const { value, kind } = entry;
    if (typeof value === 'bigint') return value;
    if (typeof value !== 'number') {
      const is =
        kind === 'object' || kind === 'array'
          ? `an ${kind}`
          : kind === 'null'
            ? 'null'
            : `${kind} ${JSON.stringify(value)}`;
      const inside = this.entries.filter(
        (candidate) => candidate.kind === 'number' && candidate.pointer.startsWith(`${entry.pointer}/`),
      );
      throw new UserError('not_a_number', {
        what: `${JSON.stringify(name)} in ${this.path} is ${is}, not a number`,
        ...(inside.length > 0 && {
          fix: `name a number in it: ${inside
            .slice(0, 3)
            .map(({ dotted }) => dotted)
            .join(', ')}`,
        }),
      });
    }
    if (!Number.isFinite(value)) {
      throw new UserError('not_finite', {
        what: `${JSON.stringify(name)} in ${this.path} is ${value}`,
        why: 'a number that is not finite satisfies no rule',
        fix: 'find out why training or evaluation wrote it',
      });
    }
    return value;
  }

  private add(name: string, entry: Entry): void {
    const known = this.names.get(name);
    if (known) known.push(entry);
    else this.names.set(name, [entry]);
  }

  private missing(name: string): UserError<'missing_metric'> {
    // Comparing a name with hundreds of thousands of others would take longer than the gate.
    const names: string[] = [];
    let count = 0;
    for (const { kind, dotted, pointer } of this.entries) {
      if (kind !== 'number') continue;
      count += 1;
      if (names.length < 5000) names.push(name.startsWith('/') ? pointer : dotted);
    }
    const near = nearest(name, names);
    const held = names.length === 0 ? 'no number at all' : `${(near.length > 0 ? near : names.slice(0, 6)).join(', ')}`;
    const more = count - (near.length > 0 ? near.length : Math.min(6, names.length));
    return new UserError('missing_metric', {
      what: `${this.path} has no metric ${JSON.stringify(name)}`,
      why: `the file holds ${held}${more > 0 ? ` and ${more} more` : ''}`,
      ...(near[0] !== undefined && { fix: `did you mean ${JSON.stringify(near[0])}?` }),
    });
  }
}
