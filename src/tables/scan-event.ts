/** A reading of a table. `scan` says what it is for, e.g. `row rules` or `unique id`. */
export type ScanEvent =
  | { readonly kind: 'started'; readonly source: string; readonly scan: string }
  | {
      readonly kind: 'running';
      readonly source: string;
      readonly scan: string;
      /** 0 to 1 */
      readonly fraction: number;
      readonly rows?: number;
    }
  | { readonly kind: 'finished'; readonly source: string; readonly scan: string; readonly seconds: number };
