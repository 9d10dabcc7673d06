import type { ErrorObject } from 'ajv';
import { UserError, UserErrors } from '../result/error.js';
import type { Location } from '../result/location.js';
import { nearest } from '../result/nearest.js';
import { baselineKinds } from '../sources/source.js';
import type { Path } from './document.js';
import { notBuiltYet } from './not-built-yet.js';
import type { Configuration } from './policy.generated.js';

/** What validation needs of a document: its data and, where it has them, places. */
export interface Positioned {
  readonly data: unknown;
  at(path: Path): Location | undefined;
  atKey(path: Path): Location | undefined;
}

/**
 * The document as a configuration, defaults filled in.
 *
 * @throws UserErrors one error a fault, each at its place
 */
export async function validated(document: Positioned): Promise<Configuration> {
  // Loaded when there is something to validate: it is long, and not every command has a configuration.
  const { validateConfiguration } = await import('./configuration.generated.js');
  const { data } = document;
  if (validateConfiguration(data)) return data;
  throw new UserErrors(
    ownFaults(validateConfiguration.errors ?? [])
      .map((error) => faultOf(error, document))
      .sort(asTheyStand),
  );
}

function asTheyStand(a: UserError, b: UserError): number {
  const [{ line: one = 0, column: left = 0 } = {}, { line: other = 0, column: right = 0 } = {}] = [
    a.location,
    b.location,
  ];
  return one - other || left - right;
}

/**
 * Without the echoes: ajv reports a bad property name twice (what is wrong with it, and that a name was wrong), and so does
 * it a required key that is misspelt (an unknown key, and one that is missing).
 */
function ownFaults(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const meant = new Set(errors.map((error) => `${error.instancePath}\n${keyMeant(error)}`));
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'propertyNames' &&
      keyword !== 'if' &&
      !(keyword === 'required' && meant.has(`${instancePath}\n${params['missingProperty']}`)),
  );
}

/** The known key that an unknown one looks like. */
function keyMeant(error: ErrorObject): string | undefined {
  return error.keyword === 'additionalProperties'
    ? nearest(String(error.params['additionalProperty']), knownKeys(error), 1)[0]
    : undefined;
}

function knownKeys(error: ErrorObject): readonly string[] {
  return Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
}

function faultOf(error: ErrorObject, document: Positioned): UserError {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  const here = pathText(path);
  if (error.keyword === 'additionalProperties') return unknownKey(error, path, document);
  if (error.propertyName !== undefined) {
    const what = `${here} has a block called ${JSON.stringify(error.propertyName)}`;
    const fix = "names are letters, digits, '.', '_' and '-', and start with a letter or digit";
    return new UserError('invalid_config', { what, fix }, document.atKey([...path, error.propertyName]));
  }
  const [what, fix] = sentence(error, here);
  return new UserError('invalid_config', { what, ...(fix !== undefined && { fix }) }, document.at(path));
}

function unknownKey(error: ErrorObject, path: readonly string[], document: Positioned): UserError {
  const key = String(error.params['additionalProperty']);
  const location = document.atKey([...path, key]);
  const there = path.length === 0 ? '' : ` in ${pathText(path)}`;
  const [section = '', _block, ...inside] = path;
  if (notBuiltYet[[section, ...inside].join('.')]?.includes(key)) {
    const fix = 'remove it: this version does not check it, and will not pass as if it had';
    return new UserError('invalid_config', { what: `${key}${there} is not built yet`, fix }, location);
  }
  const similar = keyMeant(error);
  const fix = similar === undefined ? `the keys here are ${knownKeys(error).join(', ')}` : `did you mean ${similar}?`;
  return new UserError('invalid_config', { what: `unknown key ${JSON.stringify(key)}${there}`, fix }, location);
}

function sentence(error: ErrorObject, here: string): [what: string, fix?: string] {
  const found = shown(error.data);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return [`${here} lacks ${params['missingProperty']}`, `add ${params['missingProperty']}:`];
    case 'type':
      if (typeof error.data === 'number' && !Number.isFinite(error.data))
        return [`${here} is ${found}: a bound must be a finite number`];
      return [`${here} is ${found}, and must be ${[params['type']].flat().join(' or ')}`];
    case 'enum':
      return [`${here} is ${found}`, enumFix(found, params['allowedValues'] as readonly unknown[])];
    case 'const':
      return [`${here} is ${found}`, `write ${shown(params['allowedValue'])}`];
    case 'pattern':
      return [`${here} is ${found}`, patternFix(error)];
    case 'minimum':
      return [`${here} is ${found}, and must be at least ${params['limit']}`];
    case 'exclusiveMinimum':
      return [`${here} is ${found}, and must be above ${params['limit']}`];
    case 'uniqueItems':
      return [`${here} is ${found}: it names one thing twice`, 'remove one of the two'];
    case 'minProperties':
    case 'minItems':
    case 'minLength':
      return [`${here} is empty: it would check nothing`, 'fill it or remove it'];
    default:
      return [`${here} ${error.message ?? 'is not valid'}`];
  }
}

function enumFix(found: string, allowed: readonly unknown[]): string {
  const words = allowed.map(String);
  const [similar] = nearest(found.replaceAll('"', ''), words, 1);
  return similar === undefined ? `write ${words.join(' or ')}` : `did you mean ${similar}?`;
}

function patternFix(error: ErrorObject): string {
  const { title } = error.parentSchema ?? {};
  if (title === 'Size') return 'write bytes, or a size such as 200MB or 200MiB';
  if (title === 'Baseline' || title === 'Source') {
    if (/^"?(alias|version):/.test(shown(error.data))) return 'alias: and version: are not built yet';
    return `write one of ${baselineKinds}`;
  }
  if (title === 'Row') return 'write last, or { best_of: <column>, direction: higher_is_better }';
  if (title === 'Duration') return 'write a number and s, m, h or d, such as 36h';
  if (title === 'Day') return 'write the last day on which it holds, such as 2026-12-01';
  return "use letters, digits, '.', '_' and '-', and start with a letter or digit";
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined) return 'absent';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function pathText(path: readonly string[]): string {
  return path.length === 0
    ? 'the configuration'
    : path.map((step) => (/^[A-Za-z0-9_-]+$/.test(step) ? step : JSON.stringify(step))).join('.');
}
