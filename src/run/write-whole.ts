import { rename, rm, writeFile } from 'node:fs/promises';

/** A reader sees the whole file or none: who is killed while writing leaves nothing that looks finished. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
