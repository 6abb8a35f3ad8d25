import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import type { SegmentOf, ViewKind } from '#lib/url/view-kinds.ts';

import { cachedMetadata, cachedPage } from './cached-page.tsx';
import { firstViews } from './static-params.ts';
import { idsOf, type RouteIds } from './route-ids.ts';

interface Props {
  readonly params: Promise<RouteIds>;
}

/** What the file of a page with ids in its address exports. */
interface ViewPage {
  readonly Page: (props: Props) => Promise<ReactNode>;
  readonly generateMetadata: (props: Props) => Promise<Metadata>;
  readonly generateStaticParams: () => Promise<RouteIds[]>;
}

/** The page of the views whose addresses start with a segment. */
export function viewPage(segment: SegmentOf<Exclude<ViewKind, 'compare'>>): ViewPage {
  const pathOf = async ({ params }: Props) => [segment, ...idsOf(await params)];
  return {
    Page: async (props) => cachedPage(await pathOf(props)),
    generateMetadata: async (props) => cachedMetadata(await pathOf(props)),
    generateStaticParams: () => firstViews(segment),
  };
}
