/** When content came to be, by the best evidence there is. */
export interface Dated {
  /** ISO 8601 in UTC */
  readonly at: string;
  /** what says so: the commit that last touched it, the store or server that holds it, or the file's own time */
  readonly by: 'commit' | 'store' | 'file';
}
