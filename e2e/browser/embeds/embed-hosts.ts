import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else that holds frames. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody else's site: another origin than that of the app. */
export interface Host {
  readonly origin: string;
  close(): Promise<void>;
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}

/** Serves one page under a port of its own, whatever path is asked for. */
export async function startHost({ html, headers = {} }: HostPage): Promise<Host> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(isPage ? html : '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${addressOf(server).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page with text, frames and more text, tall enough to scroll, and with something to focus. */
export function hostHtml(frames: string): string {
  return `<!doctype html><html lang="en"><head><title>Host</title><meta charset="utf-8"><link rel="icon" href="data:,"></head>
<body style="margin:20px"><input id="field" aria-label="Field"><p>Before.</p>${frames}<p style="height:2000px">After.</p></body></html>`;
}
