import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { renderWebSvg } from '#lib/chart/scene/svg.ts';
import type { DeckState } from '#lib/url/deck/state.ts';
import type { SlideView } from '#lib/view/deck/deck-view.ts';

import { slideColours } from './slide-colours.ts';
import styles from './slide-picture.module.css';
import { SlideWords } from './slide-words.tsx';

/** The room for a picture on a slide, in layout pixels: a title above it takes a ninth of the height. */
const LAYOUTS: Readonly<Record<DeckState['aspect'], Readonly<Record<'whole' | 'titled', LayoutOptions>>>> = {
  '16x9': { whole: { size: 'slide' }, titled: { size: 'slide', widthPx: 850, heightPx: 425 } },
  '4x3': {
    whole: { size: 'slide', widthPx: 850, heightPx: 637 },
    titled: { size: 'slide', widthPx: 850, heightPx: 567 },
  },
};

interface SlidePictureProps {
  readonly slide: SlideView;
  readonly aspect: DeckState['aspect'];
  readonly theme: DeckState['theme'];
  /** Unique on the page. */
  readonly id: string;
}

/** A slide as it looks: the view's picture, every mark a link to its claim, under the title that a reader gave. */
export function SlidePicture({ slide, aspect, theme, id }: SlidePictureProps) {
  const isTitled = slide.item.title !== '';
  const layout = LAYOUTS[aspect][isTitled ? 'titled' : 'whole'];
  return (
    <div className={styles['root']} data-aspect={aspect} style={slideColours(theme)}>
      {isTitled && <p data-title>{slide.item.title}</p>}
      {slide.kind === 'shown' && slide.chart !== undefined ? (
        <Drawing chart={slide.chart} layout={layout} theme={theme} id={id} />
      ) : (
        <SlideWords slide={slide} />
      )}
    </div>
  );
}

interface DrawingProps extends Pick<SlidePictureProps, 'theme' | 'id'> {
  readonly chart: ChartSpec;
  readonly layout: LayoutOptions;
}

function Drawing({ chart, layout, theme, id }: DrawingProps) {
  const options = { theme, idPrefix: id, hasLinks: true, hasTooltips: false } as const;
  // The drawing is our own, and every text in it is escaped where it is written.
  return <div data-drawing dangerouslySetInnerHTML={{ __html: renderWebSvg(layoutChart(chart, layout), options) }} />;
}
