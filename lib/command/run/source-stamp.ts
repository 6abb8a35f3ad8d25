import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything that a build is made from; commands and tests are not part of it. */
const INPUTS = [
  '{app,components,lib,public}/**/*.*',
  'prisma/schema.prisma',
  'next.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const EXCLUDED = ['lib/command/**', 'lib/store/generated/**', '**/*.test.{ts,tsx}'];

/** A hash over the contents of everything that a build is made from, in hexadecimal. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256');
  for (const path of inputFiles(root)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function inputFiles(root: string): readonly string[] {
  return globSync(INPUTS, { cwd: root, exclude: EXCLUDED, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}
