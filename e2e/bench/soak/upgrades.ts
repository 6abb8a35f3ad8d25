import { connect } from 'node:net';

const AT_ONCE = 50;
const PATIENCE_MS = 100;
const TARGETS = ['/_next/webpack-hmr', '//nowhere', '/models', '/_next/static/nothing'] as const;

/** Asks many times for another protocol, and drops each connection a moment later, whatever came back. */
export async function dropUpgrades(siteUrl: string, count: number): Promise<void> {
  const { hostname, port } = new URL(siteUrl);
  for (let done = 0; done < count; done += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, index) => done + index);
    await Promise.all(some.map((index) => dropOne({ hostname, port: Number(port) }, TARGETS[index % TARGETS.length])));
  }
}

function dropOne(
  { hostname, port }: { readonly hostname: string; readonly port: number },
  target = '/',
): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, hostname);
    socket.write(
      `GET ${target} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    // What comes back is not read for its words, but must be taken for the connection to end.
    socket.resume();
    socket.on('error', () => undefined);
    socket.once('close', () => resolve());
    setTimeout(() => socket.destroy(), PATIENCE_MS);
  });
}
