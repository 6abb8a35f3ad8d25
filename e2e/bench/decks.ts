import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startApp, type StartedApp } from '#lib/command/run/started-app.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { compareHref } from '#lib/url/hrefs.ts';
import { COMPARE_SUBJECTS_MAX } from '#lib/url/states/compare.ts';
import { DECK_VIEWS_MAX, VIEWS_MAX_LENGTH } from '#lib/url/deck/pieces.ts';

import { watchPages, type Watched } from './decks/watch-pages.ts';
import type { Figure } from './figure.ts';
import { type ListedClaim, mostFrequent, readListedClaims } from './pages/listed-claims.ts';
import { percentile } from './statistics.ts';

type Show = (figure: Figure) => void;

const AT_ONCE = 8;
const PAGE_BAR = { is: 'at most', value: 300 } as const;
const LIMIT_MS = 180_000;
/** Decks that are too dear are refused, so that ever smaller ones are tried. */
const SMALLER = 0.75;

/** Asks for eight of the dearest decks that are not refused at once, and shows how pages fare meanwhile. */
export async function measureDecks(show: Show): Promise<Result<void, string>> {
  for (const hasPictures of [true, false]) {
    // What one kind leaves in memory is not to count for the other.
    const measured = await measureAlone(hasPictures, show);
    if (!measured.ok) return measured;
  }
  return succeed(undefined);
}

async function measureAlone(hasPictures: boolean, show: Show): Promise<Result<void, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'model-claims-decks-'));
  const app = await startApp(`file:${join(folder, 'model-claims.db')}`);
  try {
    if (!app.ok) return app;
    const claims = await readListedClaims(app.value.url);
    return await measureKind(app.value, { claims, hasPictures }, show);
  } finally {
    if (app.ok) await app.value.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface DeckKind {
  readonly claims: readonly ListedClaim[];
  readonly hasPictures: boolean;
}

async function measureKind(
  app: StartedApp,
  { claims, hasPictures }: DeckKind,
  show: Show,
): Promise<Result<void, string>> {
  let views = DECK_VIEWS_MAX;
  const pathOf = (turn: number) => deckPath(claims, { views, turn, hasPictures });
  // One deck alone tells how dear a deck may be.
  let alone = await ask(app.url, pathOf(AT_ONCE));
  while (alone.status !== 200 && alone.status < 500 && views > 1) {
    views = Math.floor(views * SMALLER);
    alone = await ask(app.url, pathOf(AT_ONCE));
  }
  if (alone.status !== 200) return fail(`${pathOf(AT_ONCE).slice(0, 200)} answered ${alone.status}`);
  const on = `${views} views${hasPictures ? ' with pictures' : ''}`;
  show({ what: 'one deck', on, value: alone.seconds, unit: 's' });
  show({ what: 'size of a deck', on, value: alone.sizeBytes / 1e6, unit: 'MB' });
  const watch = watchPages(app, claims);
  const decks = await Promise.all(Array.from({ length: AT_ONCE }, (_, turn) => ask(app.url, pathOf(turn))));
  showDecks(`${AT_ONCE} at once, ${on}`, { decks, watched: await watch.stop() }, show);
  return succeed(undefined);
}

interface Asked {
  readonly status: number;
  readonly seconds: number;
  readonly sizeBytes: number;
}

async function ask(siteUrl: string, path: string): Promise<Asked> {
  const startMs = performance.now();
  const seconds = () => (performance.now() - startMs) / 1_000;
  try {
    const answer = await fetch(`${siteUrl}${path}`, { signal: AbortSignal.timeout(LIMIT_MS) });
    const { byteLength } = await answer.arrayBuffer();
    return { status: answer.status, seconds: seconds(), sizeBytes: byteLength };
  } catch {
    return { status: 599, seconds: seconds(), sizeBytes: 0 };
  }
}

function showDecks(
  on: string,
  { decks, watched }: { readonly decks: readonly Asked[]; readonly watched: Watched },
  show: Show,
): void {
  const made = decks.filter(({ status }) => status === 200).length;
  const putOff = decks.filter(({ status }) => status === 503).length;
  show({ what: 'decks made', on, value: made, unit: '' });
  show({ what: 'decks put off with 503', on, value: putOff, unit: '' });
  const wrong = decks.length - made - putOff;
  show({ what: 'decks with another answer', on, value: wrong, unit: '', bar: { is: 'at most', value: 0 } });
  show({ what: 'the last answer', on, value: Math.max(...decks.map(({ seconds }) => seconds)), unit: 's' });
  show({ what: 'pages not answered', on, value: watched.failed, unit: '', bar: { is: 'at most', value: 0 } });
  for (const [page, timesMs] of watched.timesMs) {
    show({ what: `${page} meanwhile, p95`, on, value: percentile(timesMs, 0.95), unit: 'ms', bar: PAGE_BAR });
    show({ what: `${page} meanwhile, slowest`, on, value: Math.max(...timesMs), unit: 'ms', bar: PAGE_BAR });
  }
  show({ what: 'memory at its peak', on, value: watched.peakMb, unit: 'MB', bar: { is: 'at most', value: 1_000 } });
}

interface DeckSize {
  readonly views: number;
  /** Another turn gives another deck. */
  readonly turn: number;
  readonly hasPictures: boolean;
}

/** The subjects with most claims among those whose ids are short enough for an address to hold as many as it may. */
function deckPath(claims: readonly ListedClaim[], { views, turn, hasPictures }: DeckSize): string {
  const lengthMax = VIEWS_MAX_LENGTH / DECK_VIEWS_MAX / COMPARE_SUBJECTS_MAX - '%2C'.length - 2;
  const ids = mostFrequent(claims.map(({ subject }) => subject.id)).filter(({ length }) => length <= lengthMax);
  const items = Array.from({ length: views }, (_, index) => {
    const start = (index + turn * views) % ids.length;
    return compareHref({ subjects: [...ids.slice(start), ...ids.slice(0, start)].slice(0, COMPARE_SUBJECTS_MAX) });
  });
  return `/deck/slides.pptx?views=${items.join(';')}${hasPictures ? '&picture=1' : ''}`;
}
