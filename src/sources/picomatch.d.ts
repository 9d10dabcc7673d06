// The package comes without types; this is all that is used of it.
declare module 'picomatch' {
  /** Whether a path matches a glob. */
  export default function picomatch(glob: string): (path: string) => boolean;
}
