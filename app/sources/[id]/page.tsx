import { renderSource, sourceMetadata } from '#app/_shared/render-source.tsx';
import { firstIds } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

// The page is sent whole: its status depends on whether the id is there.
export const instant = false;

export function generateStaticParams() {
  return firstIds('sources');
}

export async function generateMetadata({ params }: Props) {
  return sourceMetadata((await params).id);
}

export default async function Page({ params }: Props) {
  return renderSource((await params).id);
}
