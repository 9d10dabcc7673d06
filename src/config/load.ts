import { dirname, resolve } from 'node:path';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import type { FileDigest } from '../result/run.js';
import { digestBytes, readBytes } from '../sources/digest.js';
import { filesAt } from '../sources/path.js';
import { displayPath, type Workspace } from '../sources/workspace.js';
import { type Path, parseDocumentBytes } from './document.js';
import type { Configuration } from './policy.generated.js';
import { validated } from './validate.js';

/** One model's configuration, valid, with defaults, and with the place of everything in it. */
export interface LoadedConfiguration {
  readonly policy: Configuration;
  /** absolute: paths in the configuration are relative to it */
  readonly folder: string;
  /** null where the configuration came from command-line options */
  readonly digest: FileDigest | null;
  at(path: Path): Location | undefined;
}

export const defaultConfiguration = 'mlgate.yml';

/**
 * The configuration files that the command line names, globs included, in the order in which they were named; `no_config`
 * in the place of each that is not there, for the others can still be judged.
 */
export async function findConfigurations(
  patterns: readonly string[],
  workspace: Workspace,
): Promise<readonly (string | UserError)[]> {
  const found: (string | UserError)[] = [];
  for (const text of patterns.length > 0 ? patterns : [defaultConfiguration]) {
    try {
      const files = await filesAt({ text, folder: workspace.folder }, workspace);
      found.push(...files.filter((file) => !found.includes(file)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      found.push(noConfiguration(error));
    }
  }
  return found;
}

function noConfiguration(cause: UserError): UserError<'no_config'> {
  const { explanation } = cause;
  const fix = explanation.fix ?? 'write an mlgate.yml, or name one: mlgate check path/to/mlgate.yml';
  const what = `no configuration: ${explanation.what}`;
  return new UserError('no_config', { ...explanation, what, fix }, undefined, { cause });
}

/** @throws UserErrors with every fault of the file at its line */
export async function loadConfiguration(path: string, workspace: Workspace): Promise<LoadedConfiguration> {
  const file = displayPath(path, workspace);
  const bytes = await readBytes(path, workspace);
  const document = parseDocumentBytes(bytes, file, 'invalid_config');
  return {
    policy: await validated(document),
    folder: dirname(resolve(path)),
    digest: digestBytes(path, bytes, workspace),
    at: (path) => document.atKey(path),
  };
}

/** A configuration made of command-line options; its paths are relative to the working folder. */
export async function configurationFromOptions(options: unknown, workspace: Workspace): Promise<LoadedConfiguration> {
  const document = { data: options, at: () => undefined, atKey: () => undefined };
  return { policy: await validated(document), folder: workspace.folder, digest: null, at: () => undefined };
}
