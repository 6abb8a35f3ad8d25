/** What one run of a drawer took and gave. */
export interface Drawn {
  /** Milliseconds by the clock for one drawing, the mean of the run. */
  readonly ms: number;
  /** The same in time of processors, of all threads: what else runs on the machine counts less. */
  readonly processorMs: number;
  readonly bytes: number;
  readonly marks: number;
}

/** Something that draws, as often as it is told. */
export interface Drawer {
  readonly name: string;
  readonly draw: (draws: number) => Promise<Drawn>;
}

/** The runs of each drawer, in the order of the rounds: the same index is the same moment. */
export type Rounds = ReadonlyMap<string, readonly Drawn[]>;

const ROUNDS = 7;
/** In time of processors: on a busy machine a second by the clock warms up little. */
const WARM_UP_MS = 1_500;
/** Shorter drawings than the system can time are taken for as long as this. */
const SHORTEST_MS = 0.01;
/** A run is long enough for the clock, and for what the machine does beside it to even out. */
const RUN_MS = 150;

/**
 * Lets drawers draw in turn, after each has warmed up, so that whatever else the machine does falls
 * on all of them. Each round starts with another one.
 */
export async function interleave(drawers: readonly Drawer[]): Promise<Rounds> {
  const draws = new Map<string, number>();
  for (const drawer of drawers) draws.set(drawer.name, await warmUp(drawer));
  const rounds = new Map(drawers.map(({ name }): [string, Drawn[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = round % drawers.length;
    for (const drawer of [...drawers.slice(turn), ...drawers.slice(0, turn)]) {
      rounds.get(drawer.name)?.push(await drawer.draw(draws.get(drawer.name) ?? 1));
    }
  }
  return rounds;
}

/** Draws until the compiler has seen enough, and says how many drawings make one run. */
async function warmUp({ draw }: Drawer): Promise<number> {
  let drawnMs = 0;
  let draws = 1;
  while (drawnMs < WARM_UP_MS) {
    const { processorMs } = await draw(draws);
    drawnMs += processorMs * draws;
    draws = Math.max(1, Math.round(RUN_MS / Math.max(processorMs, SHORTEST_MS)));
  }
  return draws;
}

/** How many times the processor time of the second the first takes, round by round. */
export function ratiosOf(rounds: Rounds, slower: string, faster: string): readonly number[] {
  const others = rounds.get(faster) ?? [];
  return (rounds.get(slower) ?? []).map(
    ({ processorMs }, round) => processorMs / (others[round]?.processorMs ?? Number.NaN),
  );
}
