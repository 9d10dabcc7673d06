import type { Execute } from '../process/execute.js';
import type { Snapshots } from './snapshots.js';
import type { Workspace } from './workspace.js';

/** The GitHub job that a run is part of. */
export interface GitHubJob {
  /** e.g. `https://api.github.com`, without a slash at the end */
  readonly apiUrl: string;
  /** e.g. `https://github.com` */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** absent where the job was given none */
  readonly token?: string;
  readonly eventName: string;
  /** the event as GitHub wrote it: text that someone chose */
  readonly event: unknown;
}

/** What an S3 client must be able to do for sources. */
export interface ObjectReader {
  /** @returns undefined where there is no such object */
  read(bucket: string, key: string): Promise<{ readonly bytes: Uint8Array; readonly modified?: Date } | undefined>;
  /** The objects whose keys begin with a prefix, page by page as the server lists them. */
  list(bucket: string, prefix: string): AsyncIterable<readonly StoredObject[]>;
  /**
   * Size and SHA-256 of an object, however large it is, of which nothing is kept.
   *
   * @param version the ETag that it must still have
   * @returns undefined where there is no such object
   * @throws UserError `changed_since_plan` where it has another ETag, or gets one while it is read
   */
  digest(
    bucket: string,
    key: string,
    version?: string,
  ): Promise<{ readonly size: number; readonly sha256: string; readonly modified?: Date } | undefined>;
  /**
   * Writes an object into a file, however large it is.
   *
   * @param version the ETag that it must still have
   * @returns undefined where there is no such object
   * @throws UserError `changed_since_plan` where it has another ETag
   */
  download(
    bucket: string,
    key: string,
    to: string,
    version?: string,
  ): Promise<{ readonly modified?: Date } | undefined>;
}

/** An object as a bucket lists it. */
export interface StoredObject {
  readonly key: string;
  /** its ETag: another content has another one */
  readonly version?: string;
}

/** All that sources reach outside themselves; nothing in this room reads the environment, the clock or a network by itself. */
export interface Reach {
  readonly workspace: Workspace;
  readonly execute: Execute;
  readonly snapshots: Snapshots;
  readonly now: () => Date;
  /** a folder of this run, for what must be fetched; nothing in it outlives the job */
  readonly temporary: string;
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly objects: () => Promise<ObjectReader>;
  readonly github: GitHubJob | undefined;
  /** a variable that configurations may name as `${NAME}`; undefined where it is not set or not allowed */
  readonly variable: (name: string) => string | undefined;
  /** where and as whom MLflow's own clients would look: `MLFLOW_TRACKING_URI` and its credentials */
  readonly mlflow: {
    readonly uri?: string;
    readonly token?: string;
    readonly user?: string;
    readonly password?: string;
  };
}
