// A GitHub of a few lines, held to the API description that GitHub publishes: a request that the description does not
// know, and an answer that it would not give, fail the test that made them.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { type Asked, json, type Reply, type Server, serving } from '../server.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: object;
}

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { parameters: (Parameter | { $ref: string })[]; responses: Record<string, object> } }
    >
  >;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const file = new URL('../../../fixtures/github/openapi.json', import.meta.url);
const description = JSON.parse(readFileSync(file, 'utf8'), (key, value) =>
  // OpenAPI 3.0 admits `nullable` without a type beside it; ajv does not.
  key !== 'properties' && value?.nullable === true && value.type === undefined
    ? { anyOf: [{ ...value, nullable: undefined }, { type: 'null' }] }
    : value,
) as Description;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: 'array' });
ajv.addSchema(description, 'gh');

/** The published example of an answer, to be changed where a test needs it otherwise. */
export function example(name: string): Record<string, unknown> {
  const found = description.components['examples']?.[name] as { value: Record<string, unknown> } | undefined;
  if (!found) throw new Error(`GitHub publishes no example ${name}`);
  return structuredClone(found.value);
}

interface Matched {
  readonly route: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const routes = Object.keys(description.paths)
  // The more words a route has of its own, the more it says.
  .sort((a, b) => b.replace(/\{\w+\}/g, '').length - a.replace(/\{\w+\}/g, '').length)
  .map((route) => ({
    route,
    pattern: new RegExp(`^${route.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/?]+)')}$`),
  }));

function matched({ path }: Asked): Matched {
  const { pathname, searchParams } = new URL(path, 'http://fake');
  for (const { route, pattern } of routes) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    const inPath = Object.entries(found.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
    const parameters: Record<string, string> = Object.fromEntries([...inPath, ...searchParams]);
    const known = new Map(parametersOf(route).map((each) => [each.name, each]));
    for (const [name, value] of Object.entries(parameters)) {
      const parameter = known.get(name);
      if (!parameter) throw new Error(`GitHub describes no parameter ${name} of ${route}`);
      if (!ajv.validate({ type: 'object', properties: { value: parameter.schema } }, { value }))
        throw new Error(`${name}=${value} of ${route}: ${ajv.errorsText()}`);
    }
    return { route, parameters };
  }
  throw new Error(`GitHub describes no route ${pathname}`);
}

function parametersOf(route: string): Parameter[] {
  return (description.paths[route]?.get.parameters ?? []).map((each) =>
    '$ref' in each ? (description.components['parameters']?.[each.$ref.split('/').at(-1) ?? ''] as Parameter) : each,
  );
}

/** Throws where GitHub would not answer so. */
function hold(route: string, { status = 200, body = '', headers }: Reply): void {
  const responses = description.paths[route]?.get.responses ?? {};
  // What every route may answer is not repeated at each.
  if (!(status in responses)) {
    if ([400, 401, 403, 404, 429, 500, 502, 503].includes(status)) return;
    throw new Error(`${route} does not answer ${status}`);
  }
  if (!headers?.['content-type']?.includes('json')) return;
  const { $ref } = responses[status] as { $ref?: string };
  const place = $ref ?? `#/paths/${escaped(route)}/get/responses/${status}`;
  const validate = ajv.getSchema(`gh${place}/content/application~1json/schema`);
  if (!validate) throw new Error(`there is no schema at ${place}`);
  if (!validate(described(JSON.parse(String(body)))))
    throw new Error(`${route} ${status}: ${ajv.errorsText(validate.errors)}`);
}

function escaped(route: string): string {
  return route.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** Where the repository of a run is gone, GitHub answers null, which its description does not know. */
function described(answer: { workflow_runs?: Record<string, unknown>[] }): unknown {
  const runs = answer.workflow_runs?.map((run) => ({
    ...run,
    head_repository: run['head_repository'] ?? run['repository'],
  }));
  return runs ? { ...answer, workflow_runs: runs } : answer;
}

export type Answers = Readonly<Record<string, (parameters: Readonly<Record<string, string>>, asked: Asked) => Reply>>;

export interface GitHub extends Server {
  /** what the description did not allow; a test expects none */
  readonly violations: string[];
}

/** @param answers by route, without `/repos/{owner}/{repo}`; any other route is a 404 */
export async function github(answers: Answers): Promise<GitHub> {
  const violations: string[] = [];
  const server = await serving((asked) => {
    try {
      const { route, parameters } = matched(asked);
      const own = answers[route.replace('/repos/{owner}/{repo}', '')];
      const reply = own?.(parameters, asked) ?? json({ message: 'Not Found', status: '404' }, 404);
      hold(route, reply);
      return reply;
    } catch (error) {
      violations.push(String(error));
      return { status: 400 };
    }
  });
  return { ...server, violations };
}

const slug = 'acme/churn';

export interface RunOptions {
  readonly id: number;
  readonly head?: string;
  readonly branch?: string;
  readonly event?: string;
  readonly conclusion?: string | null;
  /** the repository that the commit came from; null where it is gone */
  readonly from?: string | null;
  readonly created?: string;
}

export function workflowRun(options: RunOptions): Record<string, unknown> {
  const { id, head = 'a'.repeat(40), branch = 'main', event = 'push', conclusion = 'success', from = slug } = options;
  const [run] = example('workflow-run-paginated')['workflow_runs'] as Record<string, unknown>[];
  const repository = run?.['head_repository'] as Record<string, unknown>;
  return {
    ...run,
    id,
    head_sha: head,
    head_branch: branch,
    event,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    created_at: options.created ?? '2026-11-20T10:00:00Z',
    head_repository: from === null ? null : { ...repository, full_name: from, name: from.split('/')[1] },
  };
}

export function artifact(options: {
  readonly id: number;
  readonly name?: string;
  readonly expired?: boolean;
  readonly size?: number;
  readonly digest?: string;
  readonly created?: string;
}): Record<string, unknown> {
  const { id, name = 'metrics', expired = false, size = 300, digest, created = '2026-11-20T10:05:00Z' } = options;
  const [first] = example('artifact-paginated')['artifacts'] as Record<string, unknown>[];
  const { digest: _, ...rest } = first ?? {};
  return {
    ...rest,
    id,
    name,
    expired,
    size_in_bytes: size,
    created_at: created,
    ...(digest !== undefined && { digest }),
  };
}
