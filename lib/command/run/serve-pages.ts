import next from 'next';
import { openDoor } from '#lib/http/answers/door.ts';
import { answerAtGate } from '#lib/http/answers/gate.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { ROOT } from '#lib/settings/root.ts';
import type { Settings } from '#lib/settings/settings.ts';
import { answerNotReady, type ClaimedPort } from './claim-port.ts';

/** Serves the built pages on a claimed port, through the door or by the framework alone. */
export async function servePages({ server, port }: ClaimedPort, { hasDoor }: Settings): Promise<void> {
  const app = next({ dev: false, dir: ROOT, hostname: 'localhost', port, httpServer: server });
  await app.prepare();
  const inside = app.getRequestHandler();
  const currentReleaseId = async () => (await siteQueries().currentRelease())?.id;
  const handle = hasDoor ? openDoor({ handle: inside, currentReleaseId }) : inside;
  server.off('request', answerNotReady);
  server.on('request', (request, response) => {
    if (hasDoor && answerAtGate(request, response)) return;
    // Next answers its own failures; what still rejects here lost its connection.
    handle(request, response).catch(() => response.destroy());
  });
  void siteQueries().keepSearchReady();
}
