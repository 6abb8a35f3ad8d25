import './run/node-version.ts';

import { readFile, stat } from 'node:fs/promises';

import { DECK_FILE_MAX_BYTES, readDeck, type ReadDeck } from '#lib/deck/read/read-deck.ts';
import { deckProblemSentence } from '#lib/deck/read/sentences.ts';
import { claimIdsOf, compareDeck, type CurrentClaims } from '#lib/deck/check.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { StoreUnavailableError } from '#lib/store/problem.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';

import { readCurrentClaims } from '#lib/view/claim/current-claims.ts';
import { readDatabaseUrl } from './run/database-folder.ts';
import { deckReport } from './run/deck-report.ts';
import { fromWhereOneStands, readArguments } from './run/read-arguments.ts';
import { runCommand } from './run/run-command.ts';

const { values, positionals } = readArguments({
  start: 'npm run deck:check',
  does: 'Says which figures of a deck are no longer what the current release says; exit code 1 where one is not.',
  operands: [['DECK', 'a .pptx file that was made here']],
  options: { json: { type: 'boolean', default: false } },
  meanings: { json: 'prints the comparison as JSON' },
});

await runCommand(check);

/** Exit code 1 where a figure is no longer what the deck says, so that scripts can ask. */
async function check(): Promise<Result<void, string>> {
  const [file] = positionals;
  if (file === undefined) return fail('Name the deck: npm run deck:check slides.pptx');
  const deck = await readDeckFile(fromWhereOneStands(file));
  if (!deck.ok) return deck;
  const current = await currentClaims(claimIdsOf(deck.value.records));
  if (!current.ok) return current;
  const comparison = compareDeck(deck.value.records, current.value);
  const { unread } = deck.value;
  const text = values.json ? JSON.stringify({ ...comparison, unread }) : deckReport(comparison, unread);
  process.stdout.write(`${text}\n`);
  const isUnchanged = comparison.counts.unchanged === comparison.figures.length && unread.length === 0;
  process.exitCode = isUnchanged ? 0 : 1;
  return succeed(undefined);
}

async function readDeckFile(file: string): Promise<Result<ReadDeck, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const deck = readDeck(bytes.value);
  return deck.ok ? deck : fail(`${file}: ${deckProblemSentence(deck.error)}`);
}

async function readBytes(file: string): Promise<Result<Uint8Array, string>> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return fail(`${file} is not a file.`);
    if (facts.size > DECK_FILE_MAX_BYTES) return fail(`${file}: ${deckProblemSentence({ code: 'too-large' })}`);
    return succeed(await readFile(file));
  } catch (error) {
    return fail(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function currentClaims(ids: readonly string[]): Promise<Result<CurrentClaims, string>> {
  const url = readDatabaseUrl();
  if (!url.ok) return url;
  try {
    const store = await openClaimStore(url.value);
    const current = await readCurrentClaims(store, ids);
    await store.close();
    return current === undefined ? fail('Nothing has been imported yet. Run `npm run db:import`.') : succeed(current);
  } catch (error) {
    if (error instanceof StoreUnavailableError) return fail(error.message);
    throw error;
  }
}
