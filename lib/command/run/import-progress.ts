import type { ImportProgress } from '#lib/ingest/import-folder.ts';

const BAR_WIDTH = 30;
const CLEAR_LINE = '\r\u{1B}[2K';

/** Where progress is shown; `process.stdout` is one. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows an import while it runs: a bar that redraws itself on a terminal, a line for each stage elsewhere. */
export function showProgress(screen: Screen): { show: (progress: ImportProgress) => void; end: () => void } {
  let stage: ImportProgress['stage'] | undefined;
  return {
    show: (progress) => {
      if (screen.isTTY === true) screen.write(`${CLEAR_LINE}${barOf(progress)}`);
      else if (progress.stage !== stage) screen.write(`${STAGE_WORDS[progress.stage]}\n`);
      ({ stage } = progress);
    },
    end: () => {
      if (screen.isTTY === true) screen.write(CLEAR_LINE);
    },
  };
}

const STAGE_WORDS: Readonly<Record<ImportProgress['stage'], string>> = {
  check: 'Checking the data …',
  write: 'Writing the release …',
};

function barOf({ stage, done, total }: ImportProgress): string {
  if (total === 0) return STAGE_WORDS[stage];
  const filled = Math.round((done / total) * BAR_WIDTH);
  return `${STAGE_WORDS[stage]} [${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${done} of ${total}`;
}
