import { notFound } from 'next/navigation';

import { familyMetadata, renderFamily } from '#app/_shared/render-family.tsx';
import { allFamilies } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ family: string }>;
}

export function generateStaticParams() {
  return allFamilies();
}

export async function generateMetadata({ params }: Props) {
  return familyMetadata((await params).family);
}

export default async function Page({ params }: Props) {
  return (await renderFamily((await params).family)) ?? notFound();
}
