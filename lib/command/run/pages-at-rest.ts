import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the framework keeps of a finished page, beside its text (`.html`) or its file (`.body`). */
const COMPANIONS = ['.meta', '.rsc', '.segments'];

/**
 * Removes the finished pages of a build that name an origin, and gives how many. The framework makes a page that is
 * not there when it is first asked for. `folder` is where the framework keeps them: `server/app` of the build.
 */
export function removePagesNaming(origin: string, folder: string): number {
  const files = globSync('**/*.{html,body}', { cwd: folder }).map((file) => join(folder, file));
  const naming = files.filter((file) => readFileSync(file, 'utf8').includes(origin));
  for (const file of naming) {
    const stem = file.replace(/\.(?:html|body)$/, '');
    // The text goes last: a page is there as long as its text is.
    for (const path of [...COMPANIONS.map((ending) => `${stem}${ending}`), file]) {
      rmSync(path, { recursive: true, force: true });
    }
  }
  return naming.length;
}
