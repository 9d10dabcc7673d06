// The command line in this process: a folder, a command, and what it wrote where.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../../src/cli/main.js';
import type { Environment } from '../../../src/run/machine.js';
import { type Content, folderWith } from '../engine/folder.js';

const home = fileURLToPath(new URL('../../..', import.meta.url));

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class Place {
  constructor(readonly folder: string) {}

  async mlgate(argv: readonly string[], env: Environment = {}): Promise<Answer> {
    const written = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({
      isTTY: false,
      write: (text: string | Uint8Array) => {
        written[name] += text.toString();
        return true;
      },
    });
    const streams = { stdout: stream('stdout'), stderr: stream('stderr') };
    const code = await main(argv, { env, home, folder: this.folder, streams });
    return { code, ...written };
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }
}

/** A fresh folder outside of git. */
export async function place(files: Readonly<Record<string, Content>>): Promise<Place> {
  return new Place(await folderWith(files));
}
