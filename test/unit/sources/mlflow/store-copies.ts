import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where MLflow itself wrote `mlruns` and `mlflow.db`, the same runs in each. */
export const stores = fileURLToPath(new URL('../../../fixtures/metrics/mlflow/', import.meta.url));

/** Copies of these stores that a test may write into, each in a folder of its own. */
export class StoreCopies {
  private readonly base = realpathSync(mkdtempSync(join(tmpdir(), 'mlgate-mlflow-')));
  private count = 0;

  /** @returns the folder that the copy lies in */
  make(store: 'mlruns' | 'mlflow.db'): string {
    this.count += 1;
    const folder = join(this.base, String(this.count));
    cpSync(join(stores, store), join(folder, store), { recursive: true });
    return folder;
  }

  remove(): void {
    rmSync(this.base, { recursive: true, force: true });
  }
}
