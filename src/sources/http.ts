import { UserError } from '../result/error.js';
import { isDiskFault } from './kept.js';
import type { Reach } from './reach.js';

/** A question to a server that changes nothing there, so that it may be asked again. */
export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text: the question is then sent as POST, for searches that are asked that way */
  readonly body?: string;
}

export interface Answer {
  /** where the question ended, as a message may print it */
  readonly shown: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

export interface Limits {
  readonly attempts: number;
  /** milliseconds for one attempt, until its last byte */
  readonly patience: number;
  /** bytes of the answer */
  readonly most: number;
}

export const limits: Limits = { attempts: 4, patience: 60_000, most: 64 * 1024 * 1024 };

/** Milliseconds that a server may ask us to wait before the next attempt. */
const longestWait = 30_000;
const mostRedirects = 5;

/**
 * Asks once, and again after a network error, a 429 or a 5xx. Redirects are followed; what proves who asks goes to no other
 * origin than the first.
 *
 * @throws UserError `unreachable` where there is no answer, `unsupported` where it is too large
 */
export async function ask(
  question: Question,
  reach: Pick<Reach, 'fetch' | 'sleep'>,
  given: Limits = limits,
): Promise<Answer> {
  const { patience, most } = given;
  return repeatedly(reach, given, () =>
    answerOf(question, reach.fetch, patience, (response, shown) => bounded(response, shown, most)),
  );
}

async function repeatedly(
  reach: Pick<Reach, 'sleep'>,
  { attempts }: Limits,
  once: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt >= attempts;
    const answer = await once().catch((error: unknown) => {
      if (last || !(error instanceof NoAnswer)) throw error;
    });
    if (answer && (last || !isPassing(answer))) return answer;
    await reach.sleep(wait(attempt, answer?.headers.get('retry-after') ?? null));
  }
}

/** Takes what an answer holds as it comes, so that none of it has to be in memory. */
export interface Sink {
  write(part: Uint8Array): void | Promise<void>;
}

/**
 * As {@link ask}, for an answer of any size: of a 200, what it holds goes into a sink, and the answer then holds none.
 * `patience` is for the first byte and between two of them.
 *
 * @param begin makes a sink; it is asked again for each attempt, which begins with the first byte
 */
export async function askInto(
  question: Question,
  reach: Pick<Reach, 'fetch' | 'sleep'>,
  begin: () => Sink | Promise<Sink>,
  given: Limits = limits,
): Promise<Answer> {
  return repeatedly(reach, given, async () =>
    answerOf(question, reach.fetch, given.patience, async (response, shown, isAlive) => {
      if (response.status !== 200) return bounded(response, shown, given.most);
      await pour(response, await begin(), isAlive);
      return Buffer.alloc(0);
    }),
  );
}

/** The JSON of an answer. A page for people in its place is the sign of a wrong address, a proxy or a login. */
export function jsonOf({ bytes, shown, headers }: Answer): unknown {
  const text = bytes.toString('utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const page = /^\s*<(!doctype|html)/i.test(text) || /html/i.test(headers.get('content-type') ?? '');
    throw new UserError(
      'unreachable',
      {
        what: `${shown} answered ${page ? 'a web page' : 'something else'} instead of JSON`,
        why: `it begins with ${JSON.stringify(text.slice(0, 60))}`,
        fix: 'check the address: a login page, a proxy or another server answers there',
      },
      undefined,
      { cause },
    );
  }
}

/** A URL without what may be secret in it: user, password, query and fragment. */
export function shownUrl(url: string): string {
  const parsed = parsedOrNull(url);
  return parsed ? `${parsed.origin}${parsed.pathname}`.replace(/\/$/, '') : 'the URL';
}

/**
 * A base URL that can be asked, without a slash at its end. A user and password in it become a header, for fetch refuses
 * them, and prints them while it does.
 *
 * @param written what a message may call it
 * @throws UserError `unsupported` where it is no URL of a web server
 */
export function baseUrl(
  url: string,
  written: string,
): { readonly url: string; readonly origin: string; readonly headers: Record<string, string> } {
  const parsed = parsedOrNull(url.trim());
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    const fix = 'write a URL that begins with https:// or http://';
    throw new UserError('unsupported', { what: `${written} names no web server`, fix });
  }
  const { username, password, origin, pathname } = parsed;
  const headers: Record<string, string> = {};
  if (username !== '' || password !== '') headers['authorization'] = basic(decoded(username), decoded(password));
  return { url: `${origin}${pathname}`.replace(/\/+$/, ''), origin, headers };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** The network failed: it may not the next time. */
class NoAnswer extends UserError<'unreachable'> {}

/** Whether the same question may get another answer soon. GitHub tells its second rate limit by a 403 that says when. */
function isPassing({ status, headers }: Answer): boolean {
  if (status === 403) return headers.has('retry-after');
  return status === 429 || (status >= 500 && status !== 501);
}

/** Doubles with each attempt, with half of it left to chance, so that many jobs do not return together. */
function wait(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  const own = 500 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  return Math.min(longestWait, Number.isFinite(asked) ? Math.max(asked, own) : own);
}

/** @param take reads what the answer holds; it may say that more of it came, and so the patience begins anew */
async function answerOf(
  question: Question,
  send: typeof fetch,
  patience: number,
  take: (response: Response, shown: string, isAlive: () => void) => Promise<Buffer>,
): Promise<Answer> {
  const alarm = new Alarm(patience);
  try {
    return await redirected(question, send, patience, alarm, take);
  } finally {
    alarm.stop();
  }
}

class Alarm {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout;

  constructor(private readonly milliseconds: number) {
    this.timer = this.started();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  again(): void {
    clearTimeout(this.timer);
    this.timer = this.started();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private started(): NodeJS.Timeout {
    return setTimeout(() => this.controller.abort(new DOMException('no answer', 'TimeoutError')), this.milliseconds);
  }
}

async function redirected(
  question: Question,
  send: typeof fetch,
  patience: number,
  alarm: Alarm,
  take: (response: Response, shown: string, isAlive: () => void) => Promise<Buffer>,
): Promise<Answer> {
  let { url } = question;
  let headers: Record<string, string> = { ...question.headers };
  const { signal } = alarm;
  for (let redirects = 0; ; redirects += 1) {
    const shown = shownUrl(url);
    try {
      const response = await send(url, {
        method: question.body === undefined ? 'GET' : 'POST',
        ...(question.body !== undefined && { body: question.body }),
        headers,
        redirect: 'manual',
        signal,
      });
      const next = redirectOf(response, url);
      if (next === undefined) {
        const bytes = await take(response, shown, () => alarm.again());
        return { shown, status: response.status, headers: response.headers, bytes };
      }
      await response.body?.cancel();
      if (redirects === mostRedirects || question.body !== undefined) {
        const why =
          question.body === undefined ? `it redirects more than ${mostRedirects} times` : 'it redirects a search';
        throw new UserError('unreachable', { what: `${shown} does not answer`, why, fix: `write ${shownUrl(next)}` });
      }
      if (new URL(next).origin !== new URL(url).origin) headers = withoutProof(headers);
      url = next;
    } catch (cause) {
      if (cause instanceof UserError || isDiskFault(cause)) throw cause;
      const fix = 'check the address, and whether the server is up and this machine may reach it';
      throw new NoAnswer(
        'unreachable',
        { what: `${shown} does not answer`, why: reason(cause, patience), fix },
        undefined,
        { cause },
      );
    }
  }
}

/** Where a redirect leads; another scheme than the web's is none. */
function redirectOf(response: Response, from: string): string | undefined {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return undefined;
  const next = parsedOrNull(location, from);
  return next && /^https?:$/.test(next.protocol) ? next.href : undefined;
}

function withoutProof(headers: Record<string, string>): Record<string, string> {
  const proof = new Set(['authorization', 'cookie', 'proxy-authorization']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !proof.has(name.toLowerCase())));
}

async function pour(response: Response, sink: Sink, isAlive: () => void): Promise<void> {
  const announced = response.headers.get('content-length');
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    isAlive();
    size += part.value.length;
    await sink.write(part.value);
  }
  // An encoding of the way there has another length.
  const whole = announced === null || response.headers.has('content-encoding') || size === Number(announced);
  if (!whole) throw new Error(`the answer ended after ${size} of ${announced} bytes`);
}

async function bounded(response: Response, shown: string, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const tooLarge = () =>
    new UserError('unsupported', {
      what: `${shown} answers with more than ${most / 1024 / 1024} MiB`,
      why: 'it would have to be held in memory',
      fix: 'name a smaller file: a metrics file alone, without the model beside it',
    });
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return Buffer.concat(parts);
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      throw tooLarge();
    }
    parts.push(part.value);
  }
}

/** Fetch says "fetch failed" and keeps what failed to itself. A message of its own may name the whole URL, so none is shown. */
function reason(error: unknown, patience: number): string {
  const { name, cause } = Object(error) as { readonly name?: unknown; readonly cause?: unknown };
  if (name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
  const { code } = Object(cause) as { readonly code?: unknown };
  return typeof code === 'string' ? `the connection failed: ${code}` : 'the connection failed';
}

function parsedOrNull(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
