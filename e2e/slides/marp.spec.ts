import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';

import { TOLD } from '#e2e/settings.ts';

import { expectDeck, readPages } from './deck-pages.ts';
import { runTool, scratchFolder } from './run-tool.ts';
import { TOOLS } from './tool-paths.ts';
import { writeDeck } from './write-deck.ts';

const MARP = join(TOOLS, 'node_modules/@marp-team/marp-cli/marp-cli.js');

test('Marp prints our drawing, picture and frame, all sharp', async ({ baseURL, request }, testInfo) => {
  const folder = scratchFolder();
  const pdf = testInfo.outputPath('marp.pdf');
  try {
    const deck = writeDeck('marp.md', baseURL ?? '', folder);
    const browser = ['--browser', 'chrome', '--browser-path', TOLD.CHROMIUM_PATH ?? 'chromium'];
    // A deck is printed from disk, which may ask this machine; browsers forbid it to pages of no address. A public
    // site is asked by either.
    const asked = ['--no-stdin', '--html', '--allow-local-files', '--pdf', '--output', pdf];
    await runTool(process.execPath, [MARP, deck, ...asked, ...browser]);
    await expectDeck(await readPages(pdf), request);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
