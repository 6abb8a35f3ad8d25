import { writeSync } from 'node:fs';

import { generatedDataset } from '#e2e/stores/generated-dataset.ts';
import type { WritableDatabase } from '#lib/store/database.ts';
import { openForWriting } from '#lib/store/databases.ts';
import type { ReleaseWriter } from '#lib/store/write/release-writer.ts';
import { writeRelease } from '#lib/store/write/write-release.ts';

// A program to be killed. It imports one release and says on a line of its own how far it is: `ready`,
// `begun` inside the transaction, `written N` when N steps are done and the commit comes next, and
// `done` when it is acknowledged. Asked to halt at a step, it says `halted` before it and waits.
const [databaseUrl = '', claimCount = '0', edition = '1', now = '', haltAt = '0'] = process.argv.slice(2);

function say(word: string): void {
  writeSync(1, `${word}\n`);
}

function halt(): void {
  say('halted');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

type Step = (...values: readonly unknown[]) => unknown;

/** The same writer, which calls `onStep` before each thing that is asked of it. */
function watched(writer: ReleaseWriter, onStep: () => void): ReleaseWriter {
  const steps = Object.entries(writer as unknown as Readonly<Record<string, Step>>).map(([name, step]) => {
    const watchedStep: Step = (...values) => {
      onStep();
      return step(...values);
    };
    return [name, watchedStep] as const;
  });
  return Object.fromEntries(steps) as unknown as ReleaseWriter;
}

function telling(database: WritableDatabase): WritableDatabase {
  return {
    ...database,
    transaction: (step) =>
      database.transaction(async (writer) => {
        say('begun');
        let steps = 0;
        const onStep = () => {
          steps += 1;
          if (steps === Number(haltAt)) halt();
        };
        const value = await step(watched(writer, onStep));
        say(`written ${steps}`);
        return value;
      }),
  };
}

const dataset = generatedDataset(Number(claimCount), Number(edition));
say('ready');
const opened = await openForWriting(databaseUrl);
if (!opened.ok) throw new Error(opened.error.message);
const written = await writeRelease(telling(opened.value), dataset, { now: new Date(now), onProgress: () => {} });
say(written.ok ? 'done' : 'failed');
