import type { ReactNode } from 'react';

import { shareChart } from '#components/share/share-facts.ts';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartWords } from '#lib/chart/spec/mark.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { renderWebSvg } from '#lib/chart/scene/svg.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';

import styles from './chart-figure.module.css';
import { CHART_LAYOUTS, type ChartPlace, type DrawingWidth } from './chart-layouts.ts';
import interactiveStyles from './interactive-figure.module.css';

interface ChartFigureProps {
  readonly spec: ChartSpec;
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
  /** The address of the view that the chart shows, where it can be shared by itself. */
  readonly href?: string | undefined;
  /** The address of the view that holds the chart among others, where it may hold less than by itself; its own where absent. */
  readonly viewHref?: string | undefined;
  readonly place?: ChartPlace | undefined;
  /** The table of the same figures on the page. */
  readonly tableId?: string | undefined;
}

/** A chart as the server draws it: complete without script, every mark a link to its claim. */
export function ChartFigure({ spec, origin, href, viewHref = href, place = 'page', tableId }: ChartFigureProps) {
  const { wide, narrow } = CHART_LAYOUTS[place];
  return (
    <figure className={styles['root']} data-place={place}>
      <div>
        <Interactive spec={spec} viewHref={viewHref} place={place}>
          <Drawing spec={spec} layout={wide} width="wide" />
          <Drawing spec={spec} layout={narrow} width="narrow" />
        </Interactive>
        <Caption spec={spec} origin={origin} href={href} place={place} tableId={tableId} />
      </div>
    </figure>
  );
}

interface InteractiveProps extends Required<Pick<ChartFigureProps, 'spec' | 'viewHref' | 'place'>> {
  readonly children: ReactNode;
}

/** What `watchCharts` needs to lay the interactive layer over the drawings. */
function Interactive({ spec, viewHref, place, children }: InteractiveProps) {
  if (viewHref === undefined) return <div>{children}</div>;
  const specHref = surfaceHref(viewHref, 'view.json', { only: spec.id });
  return (
    <div className={interactiveStyles['root']} data-chart={spec.id} data-spec-href={specHref} data-chart-place={place}>
      {children}
    </div>
  );
}

function Caption({ spec, origin, href, place, tableId }: Required<Omit<ChartFigureProps, 'viewHref'>>) {
  return (
    <figcaption>
      {href !== undefined && (
        <div>
          {place === 'half' && <a href={href}>Whole chart and table</a>}
          <ShareMenu facts={shareChart(spec, href, origin)} tableId={tableId} />
        </div>
      )}
      {spec.corrections.map((correction) => (
        <p key={correction}>{correction}</p>
      ))}
      <Words words={spec.words} moreCount={spec.undrawn?.wordsCount ?? 0} />
    </figcaption>
  );
}

interface DrawingProps {
  readonly spec: ChartSpec;
  readonly layout: LayoutOptions;
  readonly width: DrawingWidth;
}

function Drawing({ spec, layout, width }: DrawingProps) {
  const options = {
    theme: 'auto',
    idPrefix: `${spec.id}-${width}`,
    hasLinks: true,
    hasTooltips: false,
  } as const;
  const svg = renderWebSvg(layoutChart(spec, layout), options);
  // The drawing is our own, and every text in it is escaped where it is written.
  return <div data-width={width} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Claims without a figure belong to the chart's subject and would be lost in a drawing of figures. */
function Words({ words, moreCount }: { readonly words: readonly ChartWords[]; readonly moreCount: number }) {
  if (words.length === 0) return null;
  const count = words.length + moreCount;
  return (
    <Disclosure
      summary={count === 1 ? 'One claim without a figure' : `${groupedDecimal(count)} claims without a figure`}
    >
      <ul>
        {words.map(({ claimId, sentence, href }) => (
          <li key={claimId}>
            <a href={href} data-claim={claimId}>
              {sentence}
            </a>
          </li>
        ))}
        {moreCount > 0 && <li>{groupedDecimal(moreCount)} more, in the table</li>}
      </ul>
    </Disclosure>
  );
}
