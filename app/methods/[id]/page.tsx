import { notFound } from 'next/navigation';

import { renderSubject, subjectMetadata } from '#app/_shared/render-subject.tsx';
import { firstSubjects } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

// An id that is not there is answered 404, which a page sent in parts could no longer say.
export const instant = false;

export function generateStaticParams() {
  return firstSubjects('methods');
}

export async function generateMetadata({ params }: Props) {
  return subjectMetadata('methods', (await params).id);
}

export default async function Page({ params }: Props) {
  return (await renderSubject('methods', (await params).id)) ?? notFound();
}
