import type { Metadata } from 'next';

import { metadataWithState, pageWithState } from '#app/_shared/page-with-state.tsx';
import type { RawQuery } from '#lib/url/codec.ts';

/** Pages with state in their address are rewritten to here; the address that readers see stays. */
interface Props {
  readonly params: Promise<{ path: readonly string[] }>;
  readonly searchParams: Promise<RawQuery>;
}

export const instant = false;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return metadataWithState((await params).path, await searchParams);
}

export default async function Page({ params, searchParams }: Props) {
  return pageWithState((await params).path, await searchParams);
}
