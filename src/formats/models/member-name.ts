/** More folders than this in one name are an attack on whatever walks them. */
const deepest = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/**
 * What makes the name of a member dangerous or ambiguous: it is to be relative, of plain segments between slashes, and to
 * read as it is written. The slash at the end of a folder's name belongs to no segment.
 *
 * @returns e.g. `is absolute`; undefined where nothing is wrong
 */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (control.test(name)) return 'holds a control character';
  if (name.includes('\\')) return 'holds a backslash, which some readers take for a slash';
  if (name.startsWith('/')) return 'is absolute';
  if (/^[A-Za-z]:/.test(name)) return 'starts with a drive';
  const segments = name.replace(/\/$/, '').split('/');
  if (segments.includes('..')) return 'leads out of the archive';
  if (segments.includes('') || segments.includes('.')) return 'is not normalised';
  if (segments.length > deepest) return `lies more than ${deepest} folders deep`;
  return undefined;
}

/**
 * The names of one archive: no two of them the same, and none below one that is a file. Names that differ in their Unicode
 * form only are the same; names that differ in case are not, because NumPy archives hold `A` beside `a`.
 */
export class MemberNames {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  /**
   * Adds a name whose `nameFault` is none.
   *
   * @returns why it cannot stand beside the names before it
   */
  add(name: string, folder: boolean): string | undefined {
    const plain = name.replace(/\/$/, '').normalize('NFC');
    if (this.files.has(plain)) return 'stands twice';
    if (folder) {
      if (this.folders.has(plain)) return undefined;
      this.folders.add(plain);
    } else {
      if (this.folders.has(plain)) return 'is a file and a folder';
      this.files.add(plain);
    }
    for (let slash = plain.indexOf('/'); slash !== -1; slash = plain.indexOf('/', slash + 1)) {
      const parent = plain.slice(0, slash);
      if (this.files.has(parent)) return `lies in ${JSON.stringify(parent)}, which is a file`;
      this.folders.add(parent);
    }
    return undefined;
  }
}
