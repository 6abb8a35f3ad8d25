import { notFound } from 'next/navigation';

import { claimMetadata, renderClaim } from '#app/_shared/render-claim.tsx';
import { firstClaims } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ source: string; key: string }>;
}

async function idOf(params: Props['params']): Promise<string> {
  const { source, key } = await params;
  return `${source}/${key}`;
}

// An id that is not there is answered 404, which a page sent in parts could no longer say.
export const instant = false;

export function generateStaticParams() {
  return firstClaims();
}

export async function generateMetadata({ params }: Props) {
  return claimMetadata(await idOf(params));
}

export default async function Page({ params }: Props) {
  return (await renderClaim(await idOf(params))) ?? notFound();
}
