import { notFound } from 'next/navigation';

import { renderSource, sourceMetadata } from '#app/_shared/render-source.tsx';
import { firstSources } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

// An id that is not there is answered 404, which a page sent in parts could no longer say.
export const instant = false;

export function generateStaticParams() {
  return firstSources();
}

export async function generateMetadata({ params }: Props) {
  return sourceMetadata((await params).id);
}

export default async function Page({ params }: Props) {
  return (await renderSource((await params).id)) ?? notFound();
}
