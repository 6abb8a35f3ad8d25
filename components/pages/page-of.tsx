import type { ComponentType } from 'react';

import { ClaimPage } from '#components/pages/claim/claim-page.tsx';
import { ComparePage } from '#components/pages/compare/compare-page.tsx';
import { SubjectPage } from '#components/pages/subject/subject-page.tsx';
import type { Ignored } from '#lib/url/codec.ts';
import type { ViewKind } from '#lib/url/view-kinds.ts';
import type { ViewsByKind } from '#lib/view/views.ts';

import { FamilyPage } from './family/family-page.tsx';
import { MetricPage } from './metric/metric-page.tsx';
import { SourcePage } from './source-page.tsx';

interface PageProps<Kind extends ViewKind> {
  readonly view: ViewsByKind[Kind];
  /** What the address says that could not be used. */
  readonly ignored: readonly Ignored[];
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
}

const PAGES: { readonly [Kind in ViewKind]: ComponentType<PageProps<Kind>> } = {
  compare: ComparePage,
  curated: ComparePage,
  metric: MetricPage,
  family: FamilyPage,
  subject: SubjectPage,
  claim: ClaimPage,
  source: SourcePage,
};

/** The page of a kind of view. */
export function pageOf<Kind extends ViewKind>(kind: Kind): ComponentType<PageProps<Kind>> {
  return PAGES[kind];
}
