import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolder } from '#lib/ingest/check-folder.ts';

/**
 * Writes a data folder of about so many claims: the folder that is given, with its sources repeated
 * under further ids. Throws when the given folder has problems of its own.
 */
export async function writeLargeFolder(from: string, to: string, claims: number): Promise<void> {
  const checked = await checkFolder(from);
  if (!checked.ok) throw new Error(`${from} has problems; npm run data:check names them`);
  const copies = Math.max(1, Math.round(claims / checked.value.dataset.claims.length));
  await cp(from, to, { recursive: true });
  const sources = join(from, 'sources');
  for (const name of await readdir(sources)) {
    const text = await readFile(join(sources, name), 'utf8');
    for (let copy = 1; copy < copies; copy += 1) {
      await writeFile(join(to, 'sources', name.replace(/\.yaml$/, `-copy-${copy}.yaml`)), text);
    }
  }
}
