import { type Ledger, quoted } from './ledger.js';

/** Domains whose operators ONNX defines itself. */
const ownDomains: ReadonlySet<string> = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview.training',
]);

/** Its operators come with ONNX Runtime. */
const runtimeDomain = 'com.microsoft';

const mostListed = 50;

/** Which operators a model needs that are not ONNX's own: some of them it defines itself, the others are someone's library. */
export class Operators {
  /** domain by `domain.operator` */
  private readonly foreign = new Map<string, string>();
  private readonly functions = new Map<string, string>();
  private functionCount = 0;
  /** the domains of the nodes of the graph, or of the function that is being read, with the place of their first */
  private scope = new Map<string, number>();

  constructor(private readonly ledger: Ledger) {}

  /** @param offset of the node */
  used(domain: string, operator: string, offset: number): void {
    const scoped = domain === '' ? 'ai.onnx' : domain;
    if (!this.scope.has(scoped)) {
      this.ledger.hold(scoped);
      this.scope.set(scoped, offset);
    }
    if (ownDomains.has(domain)) return;
    this.remember(this.foreign, domain, operator);
  }

  /** A function of the model, whose nodes are used by `read`. @param opsets that it imports, once it is read */
  async defined(
    opsets: ReadonlyMap<string, number>,
    read: () => Promise<{ domain: string; name: string }>,
  ): Promise<void> {
    const outer = this.scope;
    this.scope = new Map();
    const { domain, name } = await read();
    this.expectImported(opsets);
    this.scope = outer;
    this.functionCount += 1;
    this.remember(this.functions, domain, name);
  }

  /** Finds fault with every domain of which a node stands there, and no operator set is imported. */
  expectImported(opsets: ReadonlyMap<string, number>): void {
    for (const [domain, offset] of this.scope) {
      if (!opsets.has(domain))
        this.ledger.fault(`a node needs the operator set ${quoted(domain)}, which is not imported`, offset);
    }
  }

  private remember(where: Map<string, string>, domain: string, operator: string): void {
    const name = `${domain}.${operator}`;
    if (where.has(name)) return;
    this.ledger.hold(name);
    where.set(name, domain);
  }

  notes(imported: readonly string[]): string[] {
    const needed = [...this.foreign].filter(([name]) => !this.functions.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    const inUse = new Set([...this.foreign.values(), ...this.functions.values(), ...ownDomains, runtimeDomain]);
    return [
      note(
        'custom operators',
        needed.filter(([, domain]) => domain !== runtimeDomain).map(([name]) => name),
      ),
      note(
        'custom operator domains that no node uses',
        imported.filter((domain) => !inUse.has(domain)),
      ),
      note(
        'operators of ONNX Runtime',
        needed.filter(([, domain]) => domain === runtimeDomain).map(([name]) => name),
      ),
      ...(this.functionCount > 0 ? [`functions: ${this.functionCount}`] : []),
    ].filter((text) => text !== '');
  }
}

function note(title: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length - mostListed;
  return `${title}: ${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
