import { listMetadata, renderList } from '#app/_shared/render-list.tsx';
import type { RawQuery } from '#lib/url/codec.ts';

export const metadata = listMetadata('models');

export default async function Page({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  return renderList('models', await searchParams);
}
