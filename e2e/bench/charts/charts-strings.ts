import type { Result } from '#lib/domain/result.ts';
import { succeed } from '#lib/domain/result.ts';
import { barsData, type ChartData, pointsData } from './charts-data.ts';
import { OURS, ourDrawer } from './charts-ours.ts';
import { type Peer, type PeerId, PEERS, startPeer } from './charts-peers.ts';
import type { Bar, Figure } from '#e2e/bench/figure.ts';
import { interleave, ratiosOf, type Rounds } from '#e2e/bench/interleave.ts';
import { summarise } from '#e2e/bench/statistics.ts';

type Show = (figure: Figure) => void;

/** How many times as fast as a peer an SVG is to be. */
const BARS: Readonly<Partial<Record<PeerId, Bar>>> = {
  echarts: { is: 'at least', value: 20 },
  vega: { is: 'at least', value: 15 },
};
const PEER_IDS = Object.keys(PEERS) as readonly PeerId[];

/** Draws two data sets with our surfaces and with the other libraries, in the same minutes. */
export async function measureDrawings(show: Show): Promise<Result<void, string>> {
  const peers = new Map<PeerId, Peer>();
  try {
    for (const id of PEER_IDS) {
      const peer = await startPeer(id);
      if (!peer.ok) return peer;
      peers.set(id, peer.value);
    }
    for (const data of [barsData(), pointsData()]) {
      const ours = (['web', 'portable', 'png'] as const).map((surface) => ourDrawer(surface, data));
      const theirs = [...peers.values()].map((peer) => peer.drawerOf(data));
      showRounds(data, await interleave([...ours, ...theirs]), show);
    }
    return succeed(undefined);
  } finally {
    for (const peer of peers.values()) peer.stop();
  }
}

function showRounds({ name: on }: ChartData, rounds: Rounds, show: Show): void {
  for (const [name, runs] of rounds) {
    const [{ bytes, marks } = { bytes: 0, marks: 0 }] = runs;
    show({ what: `${name}, processor time`, on, ...summarise(runs.map(({ processorMs }) => processorMs)), unit: 'ms' });
    show({ what: `${name}, size`, on, value: bytes / 1_000, unit: 'kB' });
    show({ what: `${name}, figures drawn`, on, value: marks, unit: 'marks' });
  }
  for (const id of PEER_IDS) {
    const { name, format } = PEERS[id];
    const ours = format === 'PNG' ? [OURS.png] : [OURS.web, OURS.portable];
    for (const surface of ours) {
      const bar = surface === OURS.web ? BARS[id] : undefined;
      const ratios = ratiosOf(rounds, name, surface);
      show({
        what: `${surface}, times as fast as ${name}`,
        on,
        ...summarise(ratios),
        unit: 'times',
        ...(bar && { bar }),
      });
    }
  }
}
