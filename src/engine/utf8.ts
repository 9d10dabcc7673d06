import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The first line of a file that is not UTF-8 text, counted from 1; undefined where every line is. */
export async function firstLineNotUtf8(file: string): Promise<number | undefined> {
  // Latin-1 gives each byte back as it was.
  const lines = createInterface({ input: createReadStream(file, 'latin1'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (!isUtf8(Buffer.from(line, 'latin1'))) return number;
  }
  return undefined;
}
