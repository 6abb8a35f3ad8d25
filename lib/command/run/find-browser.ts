import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { environment } from '#lib/settings/environment.ts';
import type { Settings } from '#lib/settings/settings.ts';
import { runProgram } from './run-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, one of the system, Playwright's own, else
 * one that is installed now. Fails with the command to run when none of these gives a browser.
 */
export async function findBrowser({ chromiumPath, programFolders }: Settings): Promise<Result<string, string>> {
  if (chromiumPath !== undefined) {
    return canRun(chromiumPath)
      ? succeed(chromiumPath)
      : fail(`CHROMIUM_PATH is "${chromiumPath}", where no program is.`);
  }
  const found = installedBrowser(programFolders) ?? (await installBrowser(programFolders));
  return found === undefined
    ? fail('No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.')
    : succeed(found);
}

function installedBrowser(folders: readonly string[]): string | undefined {
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...APPLICATIONS, chromium.executablePath()].find(canRun);
}

async function installBrowser(folders: readonly string[]): Promise<string | undefined> {
  process.stdout.write('No browser found: installing Chromium for the tests.\n');
  // Debian's own package comes from the mirror that the system already trusts and reaches.
  if (process.platform === 'linux' && process.getuid?.() === 0 && aptInstall()) return installedBrowser(folders);
  await runProgram({ file: 'playwright/cli.js', words: ['install', '--with-deps', 'chromium'] });
  return installedBrowser(folders);
}

function aptInstall(): boolean {
  const run = (words: readonly string[]): boolean =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...environment(), DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run(['update']) && run(['install', '-y', '--no-install-recommends', 'chromium']);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
