// What a step says to the runner: workflow commands in its output, and the files it appends to.
import { posix } from 'node:path';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

const LONGEST_MESSAGE = 4096;
const OLDER_ESCAPES = ['%3B', '%0D', '%0A', '%5D', '%25'];
const QUIET = new Set(['debug', 'group', 'endgroup', 'echo']);
const DISABLED = new Set(['set-env', 'add-path']);
const NOT_MODELLED = new Set(['set-output', 'save-state', 'add-matcher', 'remove-matcher']);
const REGISTERED = new Set([
  'error',
  'warning',
  'notice',
  'add-mask',
  'stop-commands',
  ...QUIET,
  ...DISABLED,
  ...NOT_MODELLED,
]);

/** Secrets known to one job; add-mask adds to them. */
export class Masks {
  readonly #values = new Set<string>();

  add(secret: string): void {
    for (const value of [secret, ...secret.split(/[\r\n]+/u).map((line) => line.trim())]) {
      if (value !== '') {
        this.#values.add(value);
      }
    }
  }

  hide(text: string): string {
    const longestFirst = [...this.#values].sort((left, right) => right.length - left.length);
    return longestFirst.reduce((hidden, value) => hidden.replaceAll(value, '***'), text);
  }
}

/** Reads the lines of one step; both its streams share one stop-commands state, as on the runner. */
export class CommandReader {
  readonly annotations: Annotation[] = [];
  /** Commands the runner rejects; any of them fails the step. */
  readonly rejections: string[] = [];
  readonly notModelled: string[] = [];
  readonly #workspace: string;
  readonly #masks: Masks;
  #stopToken: string | undefined;

  constructor(workspace: string, masks: Masks) {
    this.#workspace = workspace;
    this.#masks = masks;
  }

  read(line: string): void {
    const command = parseCommand(line, this.#stopToken);
    if (command === undefined) {
      return;
    }
    if (this.#stopToken !== undefined) {
      if (command.name === this.#stopToken) {
        this.#stopToken = undefined;
      }
      return;
    }
    this.#obey(command);
  }

  #obey(command: Command): void {
    const { name, data } = command;
    if (name === 'error' || name === 'warning' || name === 'notice') {
      this.annotations.push(this.#annotation(name, command));
    } else if (name === 'add-mask') {
      this.#masks.add(data);
    } else if (name === 'stop-commands') {
      this.#stop(data.toLowerCase());
    } else if (DISABLED.has(name)) {
      this.rejections.push(`Unable to process command '${name}' successfully: the command is disabled.`);
    } else if (NOT_MODELLED.has(name)) {
      this.notModelled.push(name);
    }
  }

  #stop(token: string): void {
    if (token === '' || token === 'pause-logging' || REGISTERED.has(token)) {
      this.rejections.push(`'${token}' cannot be the token of stop-commands.`);
    } else {
      this.#stopToken = token;
    }
  }

  #annotation(level: Annotation['level'], { properties, data }: Command): Annotation {
    const title = properties.get('title');
    const file = properties.get('file');
    return {
      level,
      message: this.#masks.hide(data).slice(0, LONGEST_MESSAGE),
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file: insideWorkspace(file, this.#workspace) }),
      ...position(properties),
    };
  }
}

function insideWorkspace(file: string, workspace: string): string {
  return file.startsWith(`${workspace}${posix.sep}`) ? file.slice(workspace.length + 1) : file;
}

/** The runner drops positions that contradict themselves: a column needs one line, an end may not come first. */
function position(properties: ReadonlyMap<string, string>): Partial<Annotation> {
  const endLine = integer(properties.get('endline'));
  const line = integer(properties.get('line')) ?? endLine;
  const endColumn = integer(properties.get('endcolumn'));
  const col = integer(properties.get('col')) ?? endColumn;
  const linesAgree = line !== undefined && (endLine === undefined || endLine >= line);
  const columnsAgree = col !== undefined && (endColumn === undefined || endColumn >= col);
  const columnsAllowed = line !== undefined && (endLine === undefined || endLine === line);
  return {
    ...(linesAgree ? { line, ...(endLine === undefined ? {} : { endLine }) } : {}),
    ...(columnsAgree && columnsAllowed ? { col, ...(endColumn === undefined ? {} : { endColumn }) } : {}),
  };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/u.test(text) ? Number(text) : undefined;
}

/** `::name key=value::data` at the start of a line, or the older `##[name key=value]data` anywhere in it. */
function parseCommand(line: string, stopToken: string | undefined): Command | undefined {
  const newer = /^\s*::(.*?)::(.*)$/su.exec(line);
  const older = /##\[(.*?)\](.*)$/su.exec(line);
  const readings = [
    newer === null ? undefined : commandOf(newer, ',', ['%0D', '%0A', '%3A', '%2C', '%25'], ['%0D', '%0A', '%25']),
    older === null ? undefined : commandOf(older, ';', OLDER_ESCAPES, OLDER_ESCAPES),
  ];
  return readings.find(
    (command) => command !== undefined && (REGISTERED.has(command.name) || command.name === stopToken),
  );
}

function commandOf(
  match: RegExpExecArray,
  separator: string,
  propertyEscapes: readonly string[],
  dataEscapes: readonly string[],
): Command {
  const head = match[1] ?? '';
  const space = head.indexOf(' ');
  const properties = new Map<string, string>();
  for (const property of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = property.indexOf('=');
    if (equals > 0 && equals < property.length - 1) {
      properties.set(property.slice(0, equals).toLowerCase(), unescaped(property.slice(equals + 1), propertyEscapes));
    }
  }
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  return { name, properties, data: unescaped(match[2] ?? '', dataEscapes) };
}

/** %25 comes last, so that a written `%250A` stays the text `%0A`. */
function unescaped(text: string, escapes: readonly string[]): string {
  return escapes.reduce((plain, escaped) => plain.replaceAll(escaped, decodeURIComponent(escaped)), text);
}

/** The pairs of GITHUB_OUTPUT or GITHUB_ENV. Those before a malformed line are yielded, then it throws. */
export function* keyValuePairs(text: string): Generator<readonly [string, string]> {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') {
      continue;
    }
    const separator = /=|<</u.exec(line);
    const name = line.slice(0, separator?.index);
    if (separator === null || name === '') {
      throw new Error(`Invalid format '${line}'`);
    }
    const rest = line.slice(separator.index + separator[0].length);
    if (separator[0] === '=') {
      yield [name, rest];
      continue;
    }
    const end = rest === '' ? -1 : lines.indexOf(rest, index + 1);
    if (end < 0) {
      throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    }
    yield [name, lines.slice(index + 1, end).join('\n')];
    index = end;
  }
}
