import { join } from 'node:path';

import type { MakeDear } from '#lib/http/dear-ask.ts';
import { ROOT } from '#lib/settings/root.ts';
import { threadMaker } from './thread-maker.ts';

let kept: MakeDear | undefined;

/** Makes pictures and decks over the database that the settings name, on the one thread of this process for them. */
export function siteMaker(): MakeDear {
  kept ??= threadMaker({
    program: join(ROOT, 'lib/worker/program.ts'),
    heapMaxMb: 512,
    idleMs: 60_000,
    answerMaxMs: 120_000,
  });
  return kept;
}
