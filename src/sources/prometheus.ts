import { UserError } from '../result/error.js';
import { textAt } from './fields.js';
import { type Answer, ask, baseUrl, jsonOf } from './http.js';
import { keptFile } from './kept.js';
import type { Resolver } from './request.js';
import { expanded } from './variables.js';

/** The answer to an instant query, as it came. How many samples it holds is judged by whoever reads it. */
export const prometheusAnswer: Resolver<'prometheus'> = async ({ url: written, query }, _request, reach) => {
  const { url, headers } = baseUrl(expanded(written, reach.variable), `prometheus.url ${written}`);
  const address = `${url}/api/v1/query?query=${encodeURIComponent(query)}`;
  const answer = await ask({ url: address, headers: { ...headers, accept: 'application/json' } }, reach);
  if (answer.status === 401 || answer.status === 403) {
    throw new UserError('refused', {
      what: `${answer.shown} may not be asked`,
      why: `it answered ${answer.status}`,
      fix: `put user and password into its URL, by secrets: https://\${NAME}:\${PASSWORD}@…`,
    });
  }
  if (answer.status === 404) {
    throw new UserError('unreachable', {
      what: `${answer.shown} is not there`,
      why: `it answered 404: ${beginning(answer)}`,
      fix: 'write the URL that Prometheus is served under, without /api/v1',
    });
  }
  if (answer.status >= 500) {
    throw new UserError('unreachable', {
      what: `${answer.shown} does not answer the query`,
      why: `it answered ${answer.status}: ${beginning(answer)}`,
      fix: 'look into its log, and try again',
    });
  }
  const said = jsonOf(answer);
  if (textAt(said, 'status') !== 'success') {
    const message = textAt(said, 'error') ?? beginning(answer);
    throw new UserError('malformed', {
      what: `Prometheus does not answer ${JSON.stringify(query)}`,
      why: `${textAt(said, 'errorType') ?? answer.status}: ${message.slice(0, 300)}`,
      fix: 'mend the query: it runs as it stands on the page of Prometheus, too',
    });
  }
  return [await keptFile(address, answer.bytes, reach, { dated: { at: reach.now().toISOString(), by: 'store' } })];
};

function beginning({ bytes }: Answer): string {
  return JSON.stringify(bytes.toString('utf8').slice(0, 80).trim());
}
