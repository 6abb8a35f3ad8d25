import type { Metadata } from 'next';

import { compareHref, surfaceHref } from '#lib/url/hrefs.ts';
import type { CompareView } from '#lib/view/compare/compare-view.ts';
import { compareHead } from '#lib/view/page-heads.ts';

import { pageMetadata } from './site.ts';

/** The head of a comparison: its subjects, what may be compared, and its picture. */
export function compareMetadata(view: CompareView): Metadata {
  const href = compareHref(view.state);
  const imageHref = view.comparison.subjects.length === 0 ? undefined : surfaceHref(href, 'og.png');
  return pageMetadata({ ...compareHead(view), href, imageHref });
}
