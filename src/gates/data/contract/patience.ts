import { createContext, Script } from 'node:vm';

/** Runs what may never end, such as a pattern that looks back, and gives up. */
export class Patience {
  private readonly context: { run: () => void } = createContext({ run: () => undefined }) as { run: () => void };
  private readonly script = new Script('run()');

  /** @returns false where it was stopped after so many milliseconds */
  within(milliseconds: number, run: () => void): boolean {
    this.context.run = run;
    try {
      this.script.runInContext(this.context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
      throw error;
    }
  }
}
