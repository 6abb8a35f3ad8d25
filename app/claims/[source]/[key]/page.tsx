import { claimMetadata, renderClaim } from '#app/_shared/render-claim.tsx';
import { firstClaims } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ source: string; key: string }>;
}

async function idOf(params: Props['params']): Promise<string> {
  const { source, key } = await params;
  return `${source}/${key}`;
}

// The page is sent whole: its status depends on whether the id is there.
export const instant = false;

export function generateStaticParams() {
  return firstClaims();
}

export async function generateMetadata({ params }: Props) {
  return claimMetadata(await idOf(params));
}

export default async function Page({ params }: Props) {
  return renderClaim(await idOf(params));
}
