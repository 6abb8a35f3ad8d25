import { opendir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { fail, succeed, type Result } from '#lib/domain/result.ts';

import { diagnose, wholeFile, type Diagnostic } from '#lib/ingest/diagnostic.ts';
import { isIgnored } from './file-roles.ts';
import { LIMITS } from './limits.ts';
import { readText } from './read-text.ts';
import {
  fileLink,
  fileUnexpected,
  fileUnreadable,
  folderEmpty,
  folderMissing,
  folderNotAFolder,
  folderTooLarge,
} from '#lib/ingest/sentences/files.ts';

/** One file of a data folder as text. */
export interface DataFile {
  /** Inside the folder, with forward slashes. */
  readonly path: string;
  /** As people should see it in a message. */
  readonly shownAs: string;
  readonly text: string;
}

export interface FolderContent {
  readonly files: readonly DataFile[];
  /** Paths of files that are there and cannot be read; what they define is not missing. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every data file of a folder. What cannot be read becomes a diagnostic; the rest is still given. */
export async function readFolder(folder: string): Promise<FolderContent> {
  const facts = await stat(folder).catch(() => undefined);
  if (facts === undefined) return failed(folder, folderMissing(folder));
  if (!facts.isDirectory()) return failed(folder, folderNotAFolder(folder));
  const root = await realpath(folder);
  const found = await listFiles(root);
  if (found.length > LIMITS.files) return failed(folder, folderTooLarge(LIMITS.files));
  if (found.length === 0) return failed(folder, folderEmpty());
  const files: DataFile[] = [];
  const unread: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of found) {
    const read = await readDataFile(root, path, join(folder, path));
    if (read.ok) files.push(read.value);
    else {
      unread.push(path);
      diagnostics.push(read.error);
    }
  }
  return { files, unread, diagnostics };
}

/** The data files below a folder, in order; one more than the limit at most. */
async function listFiles(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const path of filesBelow(root, '')) {
    if (!isIgnored(path)) found.push(path);
    if (found.length > LIMITS.files) break;
  }
  return found.toSorted();
}

async function readDataFile(root: string, path: string, shownAs: string): Promise<Result<DataFile, Diagnostic>> {
  const finding = await refuse(root, path);
  if (finding !== undefined) return fail(diagnose(wholeFile(shownAs), finding));
  const read = await readText(join(root, path), shownAs);
  return read.ok ? succeed({ path, shownAs, text: read.value }) : read;
}

function failed(folder: string, finding: ReturnType<typeof folderEmpty>): FolderContent {
  return { files: [], unread: [], diagnostics: [diagnose(wholeFile(folder), finding)] };
}

/** Walks without following links, so that a link can neither lead outside nor round in a circle. */
async function* filesBelow(root: string, below: string): AsyncGenerator<string> {
  for await (const entry of await opendir(join(root, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* filesBelow(root, path);
    else if (!entry.isDirectory()) yield path;
  }
}

async function refuse(root: string, path: string): Promise<ReturnType<typeof fileLink> | undefined> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (real === undefined) return fileUnreadable('the link leads nowhere');
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`)) return fileLink();
  const facts = await stat(real);
  if (facts.isDirectory() || !path.endsWith('.yaml')) return fileUnexpected();
  return facts.isFile() ? undefined : fileUnreadable('it is not a regular file');
}
