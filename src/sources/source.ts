import { type MeasurementCode, type UsageCode, UserError } from '../result/error.js';
import type { Location } from '../result/location.js';

/** Which run of a tracking store is meant. Only runs that finished are considered. */
export type RunChoice =
  | { readonly id: string }
  | { readonly newest: true; readonly experiment?: string }
  /** the newest run whose tag `mlflow.source.git.commit` is this commit; `HEAD` is the one that is checked out */
  | { readonly commit: string; readonly experiment?: string };

/** Where content comes from. DESIGN's one text, taken apart. */
export type Source =
  /** a file or glob, relative to the configuration */
  | { readonly kind: 'files'; readonly text: string }
  /** the judged file's own path at the commit that a change started from */
  | { readonly kind: 'merge_base' }
  /** every accepted version of the judged file: those that lead up to the merge base */
  | { readonly kind: 'history' }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'git'; readonly ref: string; readonly path: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly key: string }
  | { readonly kind: 'artifact'; readonly workflow: string; readonly name: string; readonly path: string }
  | { readonly kind: 'github_release'; readonly tag: string; readonly asset: string }
  /** a registered model's run on the tracking server: `models:/name@alias` or `models:/name/version`, or `runs:/id` */
  | { readonly kind: 'mlflow'; readonly uri: string }
  /** a run in a local store: a folder or an SQLite file */
  | { readonly kind: 'mlflow_store'; readonly text: string; readonly run: RunChoice | undefined }
  /** a run on a tracking server */
  | { readonly kind: 'mlflow_server'; readonly url: string; readonly run: RunChoice | undefined }
  | { readonly kind: 'prometheus'; readonly url: string; readonly query: string };

/** What a baseline may be written as, for messages. */
export const baselineKinds =
  'merge_base, branch:NAME, commit:SHA, git:REF:PATH, file:PATH, s3://BUCKET/KEY, artifact:WORKFLOW/NAME/PATH, github_release:TAG/ASSET, mlflow:models:/NAME@ALIAS';

/** Whether a text is meant as a source, well written or not, and not as the bare name of a branch. */
export function isMeantAsSource(text: string): boolean {
  const words = /^(branch|commit|git|file|artifact|github_release|mlflow|alias|version):|^s3:\/\//;
  return text === 'merge_base' || words.test(text);
}

/**
 * Takes a source apart that was written as one text.
 *
 * @throws UserError of the given code where the text is no source
 */
export function sourceOf(
  text: string,
  code: MeasurementCode | UsageCode = 'invalid_config',
  location?: Location,
): Source {
  const refuse = (fix: string) => new UserError(code, { what: `${JSON.stringify(text)} is no source`, fix }, location);
  if (text === 'merge_base') return { kind: 'merge_base' };
  const s3 = s3SourceOf(text);
  if (s3) return s3;
  const [, word, rest = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  switch (word) {
    case 'file':
      if (rest !== '') return { kind: 'files', text: rest };
      break;
    case 'branch':
      if (rest !== '') return { kind: 'branch', name: rest };
      break;
    case 'commit':
      if (/^[0-9a-f]{7,64}$/i.test(rest)) return { kind: 'commit', commit: rest.toLowerCase() };
      throw refuse('write commit: and at least seven hexadecimal digits');
    case 'git': {
      const git = gitSourceOf(text);
      if (git) return git;
      throw refuse('write git:REF:PATH, such as git:v1.2.0:reports/metrics.json');
    }
    case 'artifact': {
      const [workflow = '', name = '', ...path] = rest.split('/');
      if (workflow !== '' && name !== '' && path.join('/') !== '')
        return { kind: 'artifact', workflow, name, path: path.join('/') };
      throw refuse('write artifact:WORKFLOW/NAME/PATH, such as artifact:train.yml/metrics/metrics.json');
    }
    case 'github_release': {
      const [, tag, asset] = /^(.+)\/([^/]+)$/.exec(rest) ?? [];
      if (tag !== undefined && asset !== undefined) return { kind: 'github_release', tag, asset };
      throw refuse('write github_release:TAG/ASSET, such as github_release:latest/metrics.json');
    }
    case 'mlflow':
      if (/^models:\/[^/@]+(@[^/@]+|\/[^/@]+)$|^runs:\/[0-9a-zA-Z]+$/.test(rest)) return { kind: 'mlflow', uri: rest };
      throw refuse('write mlflow:models:/NAME@ALIAS, mlflow:models:/NAME/VERSION or mlflow:runs:/ID');
  }
  throw refuse(`write one of ${baselineKinds}`);
}

/** What is judged, written as a path: files, an object, or a file of a commit. */
export function pathSourceOf(text: string): Source {
  return s3SourceOf(text) ?? gitSourceOf(text) ?? { kind: 'files', text };
}

/**
 * Where a table lies, written as a path: as {@link pathSourceOf}, or the folder that a bucket or a prefix is.
 *
 * @throws UserError `invalid_config` where the text begins like a source and is none that a table can be read from
 */
export function tableSourceOf(text: string, location?: Location): Source {
  const [, bucket, key = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/s.exec(text) ?? [];
  if (bucket !== undefined) return { kind: 's3', bucket, key };
  const git = gitSourceOf(text);
  if (git || text === 'merge_base' || !isMeantAsSource(text)) return git ?? { kind: 'files', text };
  throw new UserError(
    'invalid_config',
    {
      what: `${JSON.stringify(text)} is no path of a table`,
      why: `it may be ${tableKinds}`,
      fix: `write one of these; a file of this very name is ./${text}`,
    },
    location,
  );
}

const tableKinds = 'a file, a glob, a folder, s3://BUCKET/KEY, s3://BUCKET/PREFIX/, s3://BUCKET/GLOB or git:REF:PATH';

function s3SourceOf(text: string): Extract<Source, { kind: 's3' }> | undefined {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(text) ?? [];
  return bucket !== undefined && key !== undefined ? { kind: 's3', bucket, key } : undefined;
}

/** A reference holds no colon; a path may. */
function gitSourceOf(text: string): Extract<Source, { kind: 'git' }> | undefined {
  const [, ref, path] = /^git:([^:]+):(.+)$/s.exec(text) ?? [];
  return ref !== undefined && path !== undefined ? { kind: 'git', ref, path } : undefined;
}
