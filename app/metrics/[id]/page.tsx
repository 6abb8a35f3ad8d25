import { notFound } from 'next/navigation';

import { metricMetadata, renderMetric } from '#app/_shared/render-metric.tsx';
import { firstMetrics } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

// An id that is not there is answered 404, which a page sent in parts could no longer say.
export const instant = false;

export function generateStaticParams() {
  return firstMetrics();
}

export async function generateMetadata({ params }: Props) {
  return metricMetadata((await params).id);
}

export default async function Page({ params }: Props) {
  return (await renderMetric((await params).id)) ?? notFound();
}
