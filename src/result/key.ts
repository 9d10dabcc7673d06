/** The gates there are, in the order in which they run and are reported. */
export const gateNames = ['data', 'metrics', 'drift', 'model'] as const;
export type GateName = (typeof gateNames)[number];

/** What one check is about. `subject` is null where the rule is about the whole source (written `*`). */
export interface Key {
  readonly gate: GateName;
  /** the name of the block in the configuration, e.g. `training` */
  readonly source: string;
  /** a column, a metric, …; null for the whole source */
  readonly subject: string | null;
  /** the word for the rule, e.g. `minimum` or `max_absolute_regression` */
  readonly rule: string;
}

export function isGateName(text: string): text is GateName {
  return (gateNames as readonly string[]).includes(text);
}

/** `<gate>/<source>/<subject>/<rule>`, each segment percent-encoded. Two keys have one id only if they are equal. */
export function checkId(key: Key): string {
  const subject = key.subject === null ? '*' : encodeSegment(key.subject);
  return [key.gate, encodeSegment(key.source), subject, encodeSegment(key.rule)].join('/');
}

/**
 * The key an id was built from.
 *
 * @throws SyntaxError where the text is not an id that `checkId` could have built
 */
export function parseCheckId(id: string): Key {
  const [gate, source, subject, rule, ...rest] = id.split('/');
  if (gate === undefined || source === undefined || subject === undefined || rule === undefined || rest.length > 0) {
    throw new SyntaxError(`not a check id (gate/source/subject/rule): ${JSON.stringify(id)}`);
  }
  if (!isGateName(gate)) {
    throw new SyntaxError(`not a check id: no gate is called ${JSON.stringify(gate)}`);
  }
  const key: Key = {
    gate,
    source: decodeSegment(source),
    subject: subject === '*' ? null : decodeSegment(subject),
    rule: decodeSegment(rule),
  };
  if (checkId(key) !== id) {
    throw new SyntaxError(`not a check id in its one written form: ${JSON.stringify(id)}`);
  }
  return key;
}

/** ASCII that stays readable in an id. `/` and `%` are the syntax, `*` is the whole source, the rest is unsafe to paste. */
const readable = /^[A-Za-z0-9\-_.~!$&()+,;=:@[\]]$/;

/** A UTF-16 surrogate without its partner has no UTF-8 form; it is written `%uD800`, so that hostile names keep an id. */
function encodeSegment(text: string): string {
  let encoded = '';
  for (const character of text) {
    if (readable.test(character)) encoded += character;
    else if (/^\p{Surrogate}$/u.test(character)) encoded += `%u${character.charCodeAt(0).toString(16).toUpperCase()}`;
    else
      for (const byte of new TextEncoder().encode(character))
        encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

function decodeSegment(segment: string): string {
  try {
    return segment
      .split(/(%u[0-9A-F]{4})/)
      .map((part) =>
        part.startsWith('%u') ? String.fromCharCode(Number.parseInt(part.slice(2), 16)) : decodeURIComponent(part),
      )
      .join('');
  } catch {
    throw new SyntaxError(`not a check id: ${JSON.stringify(segment)} is not percent-encoded text`);
  }
}
