import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { ROOT } from '#lib/settings/root.ts';
import { VIEW_KIND_NAMES, viewKind } from '#lib/url/view-kinds.ts';

/** The paths before which the proxy is asked; the framework reads them as they stand in its file. */
const [, MATCHER = ''] = /matcher: \[(.*?)\]/su.exec(readFileSync(join(ROOT, 'proxy.ts'), 'utf8')) ?? [];
const PATTERNS = [...MATCHER.matchAll(/'([^']+)'/gu)].map(
  ([, path = '']) => new RegExp(`^${path.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u'),
);

it.each(VIEW_KIND_NAMES.flatMap((kind) => viewKind(kind).segments.map((segment) => [kind, segment] as const)))(
  'looks whether a page of kind %s under /%s is there before it is rendered',
  (kind, segment) => {
    const path = ['', segment, ...Array.from({ length: viewKind(kind).ids }, () => 'any')].join('/');
    expect(PATTERNS.filter((pattern) => pattern.test(path))).not.toEqual([]);
  },
);
