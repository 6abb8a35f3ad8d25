import type { IncomingMessage, ServerResponse } from 'node:http';
import next from 'next';
import { ALLOWED_METHODS, preflightHeaders } from '#lib/http/preflight.ts';
import { shareResponses } from '#lib/http/answers/share-responses.ts';
import { answerNotReady, type ClaimedPort } from './claim-port.ts';
import { ROOT } from '#lib/settings/root.ts';
import { withWellFormedPath } from './well-formed-path.ts';

/** Serves the built pages on a claimed port. */
export async function servePages({ server, port }: ClaimedPort): Promise<void> {
  const app = next({ dev: false, dir: ROOT, hostname: 'localhost', port, httpServer: server });
  await app.prepare();
  const handle = shareResponses(app.getRequestHandler(), () => performance.now());
  server.off('request', answerNotReady);
  server.on('request', (request, response) => {
    request.url = withWellFormedPath(request.url ?? '/');
    if (answersItself(request, request.url, response)) return;
    // Next answers its own failures; what still rejects here lost its connection.
    handle(request, response).catch(() => response.destroy());
  });
}

function answersItself({ method }: IncomingMessage, url: string, response: ServerResponse): boolean {
  // Next answers it as a failure of its own; nothing here is for echoing requests (RFC 9110, section 9.3.8).
  if (method === 'TRACE') {
    response.writeHead(405, { Allow: ALLOWED_METHODS }).end();
    return true;
  }
  const preflight = method === 'OPTIONS' ? preflightHeaders(url.split('?', 1)[0] ?? '') : undefined;
  if (preflight !== undefined) response.writeHead(204, preflight).end();
  return preflight !== undefined;
}
