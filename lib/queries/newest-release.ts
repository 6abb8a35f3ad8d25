import type { Release } from '#lib/domain/facts/release.ts';

/** For so long the newest release is not asked for again: a page follows an import within seconds. */
const REMEMBERED_MS = 1_000;

/** The newest release as this process sees it. */
export interface NewestRelease {
  readonly current: () => Promise<Release | undefined>;
  /**
   * Does something for the newest release, and from now on for every newer one as soon as it is seen, once for each.
   * Where that fails nobody is told: who needs what is made here makes it again, and hears of it then.
   */
  readonly each: (make: (release: Release) => Promise<unknown>) => Promise<void>;
}

function rememberRelease(
  read: () => Promise<Release | undefined>,
  nowMs: () => number,
): () => Promise<Release | undefined> {
  let kept: { readonly atMs: number; readonly release: Promise<Release | undefined> } | undefined;
  return () => {
    if (kept === undefined || nowMs() - kept.atMs > REMEMBERED_MS) {
      const release = read();
      const asked = { atMs: nowMs(), release };
      kept = asked;
      release.catch(() => {
        if (kept === asked) kept = undefined;
      });
    }
    return kept.release;
  };
}

/** Keeps the newest release for a moment. `nowMs` is a clock in milliseconds. */
export function newestRelease(read: () => Promise<Release | undefined>, nowMs: () => number): NewestRelease {
  const remembered = rememberRelease(read, nowMs);
  let onNew: ((release: Release) => Promise<unknown>) | undefined;
  let done: string | undefined;
  const see = async (release: Release | undefined): Promise<void> => {
    if (onNew === undefined || release === undefined || release.id === done) return;
    done = release.id;
    await onNew(release).catch(() => undefined);
  };
  return {
    current: async () => {
      const release = await remembered();
      void see(release);
      return release;
    },
    each: async (make) => {
      onNew = make;
      const release = await remembered().catch(() => undefined);
      await see(release);
    },
  };
}
