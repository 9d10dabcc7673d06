// A server on 127.0.0.1 that answers what a test tells it to, and remembers what it was asked.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  /** path and query, as they came */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** the connection is cut instead */
  readonly cut?: true;
  /** nothing is ever answered */
  readonly silent?: true;
  /** the body begins, and never ends */
  readonly stalled?: true;
  /** the connection is cut behind the body */
  readonly cutBody?: true;
}

export interface Server {
  readonly url: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

export function json(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export async function serving(reply: (asked: Asked) => Reply): Promise<Server> {
  const all: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const asked = { method, path, headers, body: Buffer.concat(parts).toString('utf8') };
      all.push(asked);
      const { status = 200, headers: own = {}, body = '', cut, silent, stalled, cutBody } = reply(asked);
      if (cut) request.socket.destroy();
      if (cut || silent) return;
      response.writeHead(status, own);
      if (stalled) response.write(body);
      else if (cutBody) response.write(body, () => request.socket.destroy());
      else response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: all,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
