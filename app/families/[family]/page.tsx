import { familyMetadata, renderFamily } from '#app/_shared/render-family.tsx';
import { allFamilies } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ family: string }>;
}

// The page is sent whole: its status depends on whether the id is there.
export const instant = false;

export function generateStaticParams() {
  return allFamilies();
}

export async function generateMetadata({ params }: Props) {
  return familyMetadata((await params).family);
}

export default async function Page({ params }: Props) {
  return renderFamily((await params).family);
}
