import { describe, expect, test } from '@jest/globals';
import { expanded } from '../../../src/sources/variables.js';

const values = new Map([
  ['HOST', 'http://prometheus:9090'],
  ['_port2', '80'],
  ['EMPTY', ''],
  ['NESTED', '${HOST}'],
]);
const variable = (name: string) => values.get(name);

describe('variables in a text', () => {
  test.each([
    ['none at all', 'none at all'],
    ['${HOST}/api', 'http://prometheus:9090/api'],
    ['${HOST}:${_port2}', 'http://prometheus:9090:80'],
    ['${HOST:-http://localhost}', 'http://prometheus:9090'],
    ['${ELSEWHERE:-http://localhost:9090}', 'http://localhost:9090'],
    ['${EMPTY:-default}', 'default'],
    ['a${ELSEWHERE:-}b', 'ab'],
    ['${NESTED}', '${HOST}'],
    ['$HOST', '$HOST'],
    ['${2HOST}', '${2HOST}'],
    ['${HOST-x}', '${HOST-x}'],
  ])('%s is %s', (text, answer) => {
    expect(expanded(text, variable)).toBe(answer);
  });

  test.each(['ELSEWHERE', 'EMPTY'])('are refused by name where one has no value and no default: %s', (name) => {
    expect(() => expanded(`\${HOST}/\${${name}}`, variable)).toThrow(
      expect.objectContaining({
        code: 'unset_variable',
        explanation: {
          what: `\${${name}} is not set`,
          why: 'the configuration names a variable that is not in the environment, or that the action may not read',
          fix: `set ${name} in env: of the job, and list its name in the action's input env`,
        },
      }),
    );
  });
});
