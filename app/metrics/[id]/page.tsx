import { metricMetadata, renderMetric } from '#app/_shared/render-metric.tsx';
import { firstIds } from '#app/_shared/static-params.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

// The page is sent whole: its status depends on whether the id is there.
export const instant = false;

export function generateStaticParams() {
  return firstIds('metrics');
}

export async function generateMetadata({ params }: Props) {
  return metricMetadata((await params).id);
}

export default async function Page({ params }: Props) {
  return renderMetric((await params).id);
}
