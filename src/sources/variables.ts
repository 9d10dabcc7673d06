import { UserError } from '../result/error.js';

/**
 * Replaces `${NAME}` and `${NAME:-default}` in a text whose field admits them.
 *
 * @param variable what a name stands for; undefined where it is not set, or may not be read here
 * @throws UserError `unset_variable`
 */
export function expanded(text: string, variable: (name: string) => string | undefined): string {
  return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g, (_, name: string, fallback?: string) => {
    const value = variable(name) || fallback;
    if (value !== undefined) return value;
    throw new UserError('unset_variable', {
      what: `\${${name}} is not set`,
      why: 'the configuration names a variable that is not in the environment, or that the action may not read',
      fix: `set ${name} in env: of the job, and list its name in the action's input env`,
    });
  });
}
