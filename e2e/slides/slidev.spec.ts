import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';

import { TOLD } from '#e2e/settings.ts';

import { installPeers } from '../setup/install-peers.ts';
import { expectDeck, readPages } from './deck-pages.ts';
import { runTool, scratchFolder } from './run-tool.ts';
import { SLIDEV } from './tool-paths.ts';
import { writeDeck } from './write-deck.ts';

const PROGRAM = join(SLIDEV, 'node_modules/@slidev/cli/bin/slidev.mjs');

test('Slidev exports our drawing, picture and frame, all sharp', async ({ baseURL, request }, testInfo) => {
  test.skip(TOLD.SLIDEV === undefined, 'Slidev is 570 MB of packages; SLIDEV=1 installs it, once, and runs it');
  const installed = await installPeers(SLIDEV);
  if (!installed.ok) throw new Error(installed.error);
  const folder = scratchFolder();
  const pdf = testInfo.outputPath('slidev.pdf');
  // Slidev looks for its theme beside the deck.
  const deck = join(SLIDEV, 'node_modules/.deck/slides.md');
  try {
    cpSync(writeDeck('slidev.md', baseURL ?? '', folder), deck);
    const browser = ['--executable-path', TOLD.CHROMIUM_PATH ?? 'chromium'];
    await runTool(process.execPath, [PROGRAM, 'export', deck, '--output', pdf, ...browser], SLIDEV);
    await expectDeck(await readPages(pdf), request);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
