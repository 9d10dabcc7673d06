import { BeyondLimit } from '../fault.js';
import type { Inspector } from '../inspection.js';
import type { Message } from '../protobuf.js';
import { checkpointOperations, consoles, isOwn, reachesOutBy } from './operations.js';

/** What is remembered of all nodes at most: names of nodes and of functions. */
const mostNodes = 500_000;

interface Step {
  /** nodes and functions that it needs, by name */
  readonly needs: readonly string[];
  /** operations on checkpoints that it is or holds */
  readonly checkpoints: readonly string[];
}

/**
 * The operations of a graph and of its functions. Those that reach out of it are told at once; those on checkpoints only
 * where predicting or loading runs them, because every SavedModel has them beside, for its own variables.
 */
export class Graph {
  private readonly nodes = new Map<string, Step>();
  private readonly functions = new Map<string, Step>();
  private readonly foreign = new Set<string>();
  private remembered = 0;

  constructor(private readonly inspector: Inspector) {}

  /** Operations that TensorFlow does not bring, sorted. */
  get customOperations(): readonly string[] {
    return [...this.foreign].filter((name) => !this.functions.has(name)).sort();
  }

  /** A `GraphDef`. @throws Malformed @throws BeyondLimit */
  async read(graph: Message): Promise<void> {
    while (await graph.next()) {
      if (graph.field === 1) {
        const { name, needs, checkpoints } = await this.node(graph.message());
        this.remember(this.nodes, name, { needs, checkpoints });
      } else if (graph.field === 2) await this.library(graph.message());
    }
  }

  private async library(library: Message): Promise<void> {
    while (await library.next()) if (library.field === 1) await this.function(library.message());
  }

  private async function(definition: Message): Promise<void> {
    let name = '';
    const needs = new Set<string>();
    const checkpoints = new Set<string>();
    while (await definition.next()) {
      if (definition.field === 1) name = (await nameIn(definition.message())) ?? name;
      else if (definition.field === 3) {
        const node = await this.node(definition.message());
        for (const called of node.calls) needs.add(called);
        for (const operation of node.checkpoints) checkpoints.add(operation);
      }
    }
    this.remember(this.functions, name, { needs: [...needs], checkpoints: [...checkpoints] });
  }

  private remember(steps: Map<string, Step>, name: string, step: Step): void {
    this.remembered += 1 + step.needs.length;
    if (this.remembered > mostNodes) throw new BeyondLimit(`its graph has more than ${mostNodes} nodes and edges`);
    const before = steps.get(name);
    const { needs, checkpoints } = step;
    steps.set(
      name,
      before ? { needs: [...before.needs, ...needs], checkpoints: [...before.checkpoints, ...checkpoints] } : step,
    );
  }

  /** A `NodeDef`. */
  private async node(node: Message) {
    let name = '';
    let operation = '';
    let at = node.offset;
    const inputs: string[] = [];
    const calls: string[] = [];
    let stream: string | undefined;
    while (await node.next()) {
      if (node.field === 1) name = await node.text();
      else if (node.field === 2) {
        at = node.offset;
        operation = await node.text();
        calls.push(operation);
      } else if (node.field === 3) inputs.push(nodeOf(await node.text()));
      else if (node.field === 5) stream = (await attribute(node.message(), calls)) ?? stream;
    }
    this.judge(operation, stream, at);
    const checkpoints = checkpointOperations.has(operation) ? [operation] : [];
    return { name, calls, checkpoints, needs: [...inputs, ...calls] };
  }

  private judge(operation: string, stream: string | undefined, offset: number): void {
    const reaches = reachesOutBy(operation);
    if (reaches !== undefined) {
      this.inspector.imported({ module: 'tensorflow', name: operation, kind: reaches, offset });
    } else if (operation === 'PrintV2' && stream !== undefined && !consoles.has(stream)) {
      const kind = 'operation that prints into a file';
      this.inspector.imported({ module: 'tensorflow', name: operation, kind, offset });
    }
    if (!isOwn(operation)) this.foreign.add(operation);
  }

  /**
   * Tells the operations on checkpoints that run from there on.
   *
   * @param entries names of nodes and of functions
   */
  judgeReached(entries: Iterable<string>): void {
    const reached = new Set<string>();
    const ahead = [...entries];
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      for (const step of [this.nodes.get(name), this.functions.get(name)]) {
        if (!step) continue;
        for (const operation of step.checkpoints) {
          const kind = 'operation on files that predicting or loading runs';
          this.inspector.imported({ module: 'tensorflow', name: operation, kind });
        }
        ahead.push(...step.needs);
      }
    }
  }
}

/** The node of an input such as `^node` or `node:1`. */
export function nodeOf(input: string): string {
  const name = input.startsWith('^') ? input.slice(1) : input;
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(0, colon);
}

/** The first field of a message, where that is its name. */
export async function nameIn(message: Message): Promise<string | undefined> {
  let name: string | undefined;
  while (await message.next()) if (message.field === 1) name = await message.text();
  return name;
}

/** One attribute of a node. @returns where it prints, of the attribute that says so */
async function attribute(entry: Message, calls: string[]): Promise<string | undefined> {
  let key = '';
  let text: string | undefined;
  while (await entry.next()) {
    if (entry.field === 1) key = await entry.text();
    else if (entry.field === 2) text = await attributeValue(entry.message(), calls, key === 'output_stream');
  }
  return key === 'output_stream' ? (text ?? '') : undefined;
}

/** Functions that an `AttrValue` names, at any depth, are added to the calls. */
async function attributeValue(value: Message, calls: string[], isText: boolean): Promise<string | undefined> {
  let text: string | undefined;
  while (await value.next()) {
    if (value.field === 10) await functionName(value.message(), calls);
    else if (value.field === 2 && isText) text = (await value.bytes(1024)).toString('latin1');
    else if (value.field === 1) {
      const list = value.message();
      while (await list.next()) if (list.field === 9) await functionName(list.message(), calls);
    }
  }
  return text;
}

async function functionName(list: Message, calls: string[]): Promise<void> {
  while (await list.next()) {
    if (list.field === 1) calls.push(await list.text());
    else if (list.field === 2) await attribute(list.message(), calls);
  }
}
