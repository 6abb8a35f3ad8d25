import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Handle } from '#lib/http/answers/hold-response.ts';
import { shareResponses } from '#lib/http/answers/share-responses.ts';

let server: Server | undefined;

/** Ends the server of a test. */
export function stopServing(): void {
  server?.closeAllConnections();
  server?.close();
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export type Ask = (path: string, headers?: Record<string, string>, method?: 'GET' | 'HEAD') => Promise<Answer>;

/** A server that shares what a handler makes, and how to ask it. `stopServing` ends it. */
export function serve(handle: Handle, clock = { nowMs: 1 }): Promise<Ask> {
  const shared = shareResponses(handle, () => clock.nowMs);
  server = createServer((request, response) => void shared(request, response).catch(() => response.destroy()));
  const listening = server;
  return new Promise((resolve) => {
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve((path, headers = {}, method = 'GET') => ask(`http://127.0.0.1:${port}${path}`, headers, method));
    });
  });
}

function ask(url: string, headers: Record<string, string>, method: 'GET' | 'HEAD'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.once('error', reject);
  });
}
