/** A place in a file of the user's. Line and column count from 1; the path is relative to the workspace, with slashes. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `mlgate.yml:14:7`, as editors and terminals link it. */
export function locationText(location: Location): string {
  const parts = [location.file, location.line, location.column];
  return parts.filter((part) => part !== undefined).join(':');
}
