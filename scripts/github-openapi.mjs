// The part of GitHub's published API description that the tests hold their fake to: the routes that mlgate asks, with all
// that they refer to. `node scripts/github-openapi.mjs FILE` reads generated/api.github.com.json of @octokit/openapi, which is
// far too large to be a dependency; its version stands in the result.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/github-openapi.mjs package/generated/api.github.com.json');
const whole = JSON.parse(readFileSync(file, 'utf8'));

const repository = '/repos/{owner}/{repo}';
const routes = [
  repository,
  `${repository}/actions/workflows`,
  `${repository}/actions/workflows/{workflow_id}/runs`,
  `${repository}/actions/runs/{run_id}/artifacts`,
  `${repository}/actions/artifacts/{artifact_id}/{archive_format}`,
  `${repository}/releases/latest`,
  `${repository}/releases/tags/{tag}`,
  `${repository}/releases/assets/{asset_id}`,
  `${repository}/compare/{basehead}`,
];

/** Prose, which no validator reads. */
const prose = new Set(['description', 'externalDocs', 'x-github', 'summary', 'tags', 'headers', 'title']);

/** A name of the schema language in a place where names are free is a property, and stays. */
const free = new Set(['properties', 'examples', 'schemas', 'responses', 'parameters']);

function withoutProse(value, parent = '') {
  if (Array.isArray(value)) return value.map((each) => withoutProse(each));
  if (typeof value !== 'object' || value === null) return value;
  if (parent === 'value' || parent === 'example') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => free.has(parent) || !prose.has(key))
      .map(([key, each]) => [key, withoutProse(each, key)]),
  );
}

function get(path) {
  return path.split('/').reduce((value, step) => value?.[step], whole);
}

const paths = Object.fromEntries(routes.map((route) => [route, { get: withoutProse(whole.paths[route].get) }]));
// Of the examples of a schema one is enough: that of the answer.
const components = {};
const open = [paths];
while (open.length > 0) {
  const value = open.pop();
  if (typeof value !== 'object' || value === null) continue;
  if (typeof value.$ref === 'string') {
    const [, kind, name] = value.$ref.slice(2).split('/');
    components[kind] ??= {};
    if (!(name in components[kind])) {
      components[kind][name] = withoutProse(get(`components/${kind}/${name}`));
      open.push(components[kind][name]);
    }
  }
  open.push(...Object.values(value));
}

const target = new URL('../test/fixtures/github/openapi.json', import.meta.url).pathname;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  `${JSON.stringify({ openapi: whole.openapi, info: { version: whole.info.version }, paths, components })}\n`,
);
