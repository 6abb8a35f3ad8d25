import type { ReactNode } from 'react';

import { shareChart } from '#components/share/share-facts.ts';
import { ShareMenu } from '#components/share/share-menu.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartWords } from '#lib/chart/spec/mark.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { renderWebSvg } from '#lib/chart/scene/svg.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';

import styles from './chart-figure.module.css';
import { InteractiveFigure } from './interactive-figure.tsx';

/** How a chart stands on a page: across it, or beside another one and cut to an even height. */
type Place = 'page' | 'half';

/** Each chart is laid out twice, so that its letters keep their size on a narrow screen. */
const LAYOUTS: Readonly<Record<Place, { readonly wide: LayoutOptions; readonly narrow: LayoutOptions }>> = {
  page: { wide: { size: 'page' }, narrow: { widthPx: 360 } },
  half: { wide: { widthPx: 580, heightPx: 640 }, narrow: { widthPx: 360, heightPx: 640 } },
};

interface ChartFigureProps {
  readonly spec: ChartSpec;
  /** Where the site is reached, for what is taken away from the page. */
  readonly origin: string;
  /** The address of the view that the chart shows, where it can be shared by itself. */
  readonly href?: string | undefined;
  /** The address of the view that holds the chart among others; the chart's own where it has one. */
  readonly viewHref?: string | undefined;
  readonly place?: Place | undefined;
  /** The table of the same figures on the page. */
  readonly tableId?: string | undefined;
}

/** A chart as the server draws it: complete without script, every mark a link to its claim. */
export function ChartFigure({ spec, origin, href, viewHref = href, place = 'page', tableId }: ChartFigureProps) {
  const { wide, narrow } = LAYOUTS[place];
  return (
    <figure className={styles['root']} data-place={place}>
      <div>
        <Interactive spec={spec} viewHref={viewHref} layouts={LAYOUTS[place]}>
          <Drawing spec={spec} layout={wide} width="wide" />
          <Drawing spec={spec} layout={narrow} width="narrow" />
        </Interactive>
        <Caption spec={spec} origin={origin} href={href} place={place} tableId={tableId} />
      </div>
    </figure>
  );
}

interface InteractiveProps extends Pick<ChartFigureProps, 'spec' | 'viewHref'> {
  readonly layouts: (typeof LAYOUTS)[Place];
  readonly children: ReactNode;
}

function Interactive({ spec, viewHref, layouts, children }: InteractiveProps) {
  if (viewHref === undefined) return <div>{children}</div>;
  const specHref = surfaceHref(viewHref, 'view.json');
  return (
    <InteractiveFigure key={specHref} specHref={specHref} chartId={spec.id} layouts={layouts}>
      {children}
    </InteractiveFigure>
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
      <Words words={spec.words} />
    </figcaption>
  );
}

interface DrawingProps {
  readonly spec: ChartSpec;
  readonly layout: LayoutOptions;
  readonly width: 'wide' | 'narrow';
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
function Words({ words }: { readonly words: readonly ChartWords[] }) {
  if (words.length === 0) return null;
  return (
    <Disclosure summary={words.length === 1 ? 'One claim without a figure' : `${words.length} claims without a figure`}>
      <ul>
        {words.map(({ claimId, sentence, href }) => (
          <li key={claimId}>
            <a href={href} data-claim={claimId}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
