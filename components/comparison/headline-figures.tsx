import { Figure } from '#components/claim/figure.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';
import { figureCaption } from '#lib/domain/words/figure-caption.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { metricHref } from '#lib/url/hrefs.ts';

import styles from './headline-figures.module.css';

interface HeadlineFiguresProps {
  readonly items: readonly { readonly metric: Metric; readonly cell: Extract<Cell, { kind: 'stated' }> }[];
  readonly catalog: Catalog;
}

/** The figures that people look for first, large, each with its own words around it. */
export function HeadlineFigures({ items, catalog }: HeadlineFiguresProps) {
  if (items.length === 0) return null;
  return (
    <dl className={styles['root']}>
      {items.map(({ metric, cell }) => {
        const claim = cell.groups[0]?.claims[0];
        if (claim === undefined) return null;
        const caption = figureCaption(claim, (id) => catalog.subjects.get(id)?.name ?? id);
        return (
          <div key={metric.id}>
            <dt>
              <a href={metricHref(metric.id)}>{metric.name}</a>
            </dt>
            <dd>
              <Figure claim={claim} catalog={catalog} weight="strong" />
              {caption !== '' && <small>{caption}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
