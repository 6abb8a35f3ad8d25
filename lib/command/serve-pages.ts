import next from 'next';
import { sharePages } from '#lib/http/share-pages.ts';
import { answerNotReady, type ClaimedPort } from './claim-port.ts';
import { ROOT } from './root.ts';
import { withWellFormedPath } from './well-formed-path.ts';

const ALLOWED = 'GET, HEAD, OPTIONS';

/** Serves the built pages on a claimed port. */
export async function servePages({ server, port }: ClaimedPort): Promise<void> {
  const app = next({ dev: false, dir: ROOT, hostname: 'localhost', port, httpServer: server });
  await app.prepare();
  const handle = sharePages(app.getRequestHandler(), () => performance.now());
  server.off('request', answerNotReady);
  server.on('request', (request, response) => {
    // Next answers it as a failure of its own; nothing here is for echoing requests (RFC 9110, section 9.3.8).
    if (request.method === 'TRACE') return void response.writeHead(405, { Allow: ALLOWED }).end();
    request.url = withWellFormedPath(request.url ?? '/');
    // Next answers its own failures; what still rejects here lost its connection.
    handle(request, response).catch(() => response.destroy());
  });
}
