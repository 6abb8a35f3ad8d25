import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Handle } from '#lib/http/answers/hold-response.ts';
import { DOOR_LIMITS, openDoor } from '#lib/http/answers/door.ts';

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

/** The release that a test shows; `undefined` while its store cannot be read. */
export interface Shown {
  release: string | undefined;
}

/** Where the server of a test is reached. */
export function servedOrigin(): string {
  const address = server?.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

/** A server with a door before a handler, and how to ask it. `stopServing` ends it. */
export function serve(handle: Handle, shown: Shown = { release: 'r1' }, limits = DOOR_LIMITS): Promise<Ask> {
  const door = openDoor({ handle, currentReleaseId: async () => shown.release }, limits);
  server = createServer((request, response) => void door(request, response).catch(() => response.destroy()));
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
