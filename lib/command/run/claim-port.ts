import { createServer, type Server, type ServerResponse } from 'node:http';
import { fail, type Result, succeed } from '#lib/domain/result.ts';

const GRACE_MS = 10_000;

/** A port of our own; until the pages are ready it answers 503 and asks to come back. */
export interface ClaimedPort {
  readonly server: Server;
  readonly port: number;
}

/** Takes the port at once, so that a port in use is said before minutes of work. */
export function claimPort(port: number): Promise<Result<ClaimedPort, string>> {
  // Nothing here speaks another protocol: what asks for one is answered in this one, and no socket is kept for it.
  const server = createServer({ shouldUpgradeCallback: () => false });
  server.on('request', answerNotReady);
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(fail(explain(error, port))));
    server.listen(port, () => {
      const address = server.address();
      const taken = address === null || typeof address === 'string' ? port : address.port;
      resolve(succeed({ server, port: taken }));
    });
  });
}

/** The answer while the pages are being made; taken off the server once they are ready. */
export function answerNotReady(_request: unknown, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end('Model Claims is starting. Try again in a moment.\n');
}

/** Stops taking requests, lets those in flight finish for ten seconds, then closes what is left. */
export function stopServing({ server }: ClaimedPort): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  });
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use; stop that program or set PORT to another number.`;
  if (error.code === 'EACCES') return `Port ${port} is reserved for the system; set PORT to 1024 or above.`;
  return `Port ${port} cannot be used: ${error.message}`;
}
