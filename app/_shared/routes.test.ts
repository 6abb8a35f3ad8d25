import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { ROOT } from '#lib/settings/root.ts';
import { VIEW_KIND_NAMES, viewKind } from '#lib/url/view-kinds.ts';

/** The folders of the ids in an address, by how many there are. */
const ID_FOLDERS = ['', '[id]', '[source]/[key]'] as const;

const SEGMENTS = VIEW_KIND_NAMES.flatMap((kind) => {
  const { segments, ids, hasSurfaces } = viewKind(kind);
  return segments.map((segment) => ({ folder: join('app', segment, ID_FOLDERS[ids]), hasSurfaces }));
});

test.each(SEGMENTS)('$folder answers with a page, and with surfaces where its views have them', (place) => {
  const isThere = (file: string) => existsSync(join(ROOT, place.folder, file));
  expect(isThere('page.tsx')).toBe(true);
  expect(isThere('[surface]/route.ts')).toBe(place.hasSurfaces);
});
