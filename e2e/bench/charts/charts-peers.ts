import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { installPeers } from '#e2e/setup/install-peers.ts';
import type { ChartData } from './charts-data.ts';
import { SIZE } from './charts-ours.ts';
import type { Drawer } from '#e2e/bench/interleave.ts';

/** The libraries that are drawn with beside ours, by their names in `peers/drawers.mjs`. */
export const PEERS = {
  echarts: { name: 'ECharts', format: 'SVG' },
  vega: { name: 'Vega', format: 'SVG' },
  plot: { name: 'Observable Plot', format: 'SVG' },
  'chart.js': { name: 'Chart.js', format: 'PNG' },
} as const;
export type PeerId = keyof typeof PEERS;

const FOLDER = join(import.meta.dirname, '../peers');

/** Installs the peers from their lock file, without running any script of theirs; at once when they are there. */
export async function installDrawers(): Promise<Result<void, string>> {
  const installed = await installPeers(FOLDER);
  if (installed.ok) return installed;
  return fail(
    `${installed.error}\nThe chart libraries to measure beside could not be installed. They come from the package ` +
      'registry once; when it can be reached, run the bench again.',
  );
}

const Answer = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ ms: z.number(), processorMs: z.number(), bytes: z.number(), marks: z.number() }),
  z.object({ error: z.string() }),
]);
type Answer = z.infer<typeof Answer>;

/** A library in a process of its own, which ends when this one does. */
export interface Peer {
  readonly drawerOf: (data: ChartData) => Drawer;
  readonly stop: () => void;
}

/** Starts a process that draws with one library. */
export async function startPeer(id: PeerId): Promise<Result<Peer, string>> {
  const child = fork(join(FOLDER, 'draw.mjs'), [id], { cwd: FOLDER, execArgv: [] });
  const ready = await nextAnswer(child);
  if (!('ready' in ready)) return fail(`${PEERS[id].name} could not be loaded; the lines above say why.`);
  const drawerOf = ({ chart, peer: data }: ChartData): Drawer => ({
    name: PEERS[id].name,
    draw: async (draws) => {
      child.send({ chart, data, size: SIZE, draws });
      const answer = await nextAnswer(child);
      if ('ms' in answer) return answer;
      throw new Error(`${PEERS[id].name} did not draw: ${'error' in answer ? answer.error : 'no answer'}`);
    },
  });
  return succeed({ drawerOf, stop: () => child.disconnect() });
}

function nextAnswer(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve) => {
    const ended = (): void => resolve({ error: 'its process ended' });
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(Answer.parse(message));
    });
  });
}
