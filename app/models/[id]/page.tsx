import { renderSubject, subjectMetadata } from '#app/_shared/render-subject.tsx';
import { firstSubjects } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

// The page is sent whole: its status depends on whether the id is there.
export const instant = false;

export function generateStaticParams() {
  return firstSubjects('models');
}

export async function generateMetadata({ params }: Props) {
  return subjectMetadata('models', (await params).id);
}

export default async function Page({ params }: Props) {
  return renderSubject('models', (await params).id);
}
