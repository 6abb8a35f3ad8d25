import { notFound } from 'next/navigation';

import { familyMetadata, renderFamily } from '#app/_shared/render-family.tsx';
import { allFamilies } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ family: string }>;
}

// An id that is not there is answered 404, which a page sent in parts could no longer say.
export const instant = false;

export function generateStaticParams() {
  return allFamilies();
}

export async function generateMetadata({ params }: Props) {
  return familyMetadata((await params).family);
}

export default async function Page({ params }: Props) {
  return (await renderFamily((await params).family)) ?? notFound();
}
