import { request } from '@octokit/request';
import { UserError } from '../../result/error.js';
import { textAt } from '../fields.js';
import { type Answer, ask, askInto, jsonOf, type Sink } from '../http.js';
import type { GitHubJob, Reach } from '../reach.js';

/** What one kind of source asks GitHub for. */
export interface Purpose {
  /** as the configuration writes it */
  readonly written: string;
  /** the permission of the job's token that it takes, e.g. `actions: read` */
  readonly permission: string;
}

/** As a workflow's env: has it. */
const tokenLine = `GITHUB_TOKEN: \${{ github.token }}`;

type Parameters = Readonly<Record<string, string | number>>;

/** GitHub's REST API, for one repository. Reading only. */
export class GitHubApi {
  constructor(
    private readonly job: GitHubJob,
    private readonly purpose: Purpose,
    private readonly reach: Pick<Reach, 'fetch' | 'sleep'>,
  ) {}

  /**
   * @param route e.g. `GET /repos/{owner}/{repo}/releases/latest`; owner and repo are those of the job
   * @returns the JSON, or undefined where there is no such thing, or none that the token may see
   */
  async json(route: string, parameters: Parameters = {}): Promise<unknown> {
    const answer = await this.answer(route, parameters, 'application/vnd.github+json');
    return answer && jsonOf(answer);
  }

  /** The bytes behind a route that redirects to where they are stored. */
  async bytes(route: string, parameters: Parameters, accept: string): Promise<Buffer | undefined> {
    return (await this.answer(route, parameters, accept))?.bytes;
  }

  /**
   * The same of any size, into a sink.
   *
   * @returns false where there is no such thing, or none that the token may see
   */
  async pour(
    route: string,
    parameters: Parameters,
    accept: string,
    begin: () => Sink | Promise<Sink>,
  ): Promise<boolean> {
    return (await this.answer(route, parameters, accept, begin)) !== undefined;
  }

  private async answer(
    route: string,
    parameters: Parameters,
    accept: string,
    begin?: () => Sink | Promise<Sink>,
  ): Promise<Answer | undefined> {
    // A name of dots would be a step to another route.
    if (Object.values(parameters).some((value) => /^\.{1,2}$/.test(String(value)))) return undefined;
    const [owner = '', repo = ''] = this.job.repository.split('/');
    const { token } = this.job;
    const { url, headers } = request.endpoint(route, {
      ...parameters,
      owner,
      repo,
      baseUrl: this.job.apiUrl,
      headers: {
        accept,
        'user-agent': 'mlgate',
        'x-github-api-version': '2022-11-28',
        ...(token && { authorization: `Bearer ${token}` }),
      },
    });
    const question = { url, headers: texts(headers) };
    const answer = begin ? await askInto(question, this.reach, begin) : await ask(question, this.reach);
    if (answer.status === 200) return answer;
    if (answer.status === 404 || answer.status === 410) return undefined;
    throw this.refusal(answer);
  }

  private refusal(answer: Answer): UserError {
    const { written, permission } = this.purpose;
    const { status, headers, shown } = answer;
    const said = messageOf(answer);
    const why = `${shown} answered ${status}${said === undefined ? '' : `: ${said}`}`;
    if ((status === 403 || status === 429) && headers.get('x-ratelimit-remaining') === '0') {
      const reset = new Date(Number(headers.get('x-ratelimit-reset')) * 1000);
      const when = Number.isNaN(reset.getTime()) ? 'later' : `after ${reset.toISOString()}`;
      const fix = `run the job again ${when}`;
      return new UserError('unreachable', { what: `${written}: GitHub's rate limit is used up`, why, fix });
    }
    if (status === 401 || status === 403) {
      const fix =
        status === 401
          ? `give the step ${tokenLine}, or another token that is valid`
          : `give the job "permissions: { ${permission} }", and the step GITHUB_TOKEN`;
      return new UserError('refused', { what: `${written} may not be read with this token`, why, fix });
    }
    const code = status >= 500 || status === 429 ? 'unreachable' : 'malformed';
    return new UserError(code, { what: `${written} cannot be read from GitHub`, why });
  }
}

/**
 * @throws UserError `no_baseline` where this is no GitHub job, `refused` where it has no token
 */
export function gitHubJob(
  { written, permission }: Purpose,
  { github }: Pick<Reach, 'github'>,
): GitHubJob & { readonly token: string } {
  if (!github) {
    throw new UserError('no_baseline', {
      what: `${written} is known only inside a GitHub job`,
      why: 'neither GITHUB_REPOSITORY nor GITHUB_EVENT_NAME is set',
      fix: 'run it in a workflow, or set both, and GITHUB_TOKEN',
    });
  }
  const { token } = github;
  if (token === undefined) {
    throw new UserError('refused', {
      what: `${written} needs a token, and this step has none`,
      fix: `give the step ${tokenLine}, and the job "permissions: { ${permission} }"`,
    });
  }
  return { ...github, token };
}

function texts(headers: Readonly<Record<string, string | number | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

function messageOf(answer: Answer): string | undefined {
  try {
    return textAt(jsonOf(answer), 'message')?.slice(0, 200);
  } catch {
    return undefined;
  }
}
