import { PresentStage, type StagedSlide } from '#components/deck/present-stage.tsx';
import { slideName } from '#components/deck/slide-details.tsx';
import { SlidePicture } from '#components/deck/slide-picture.tsx';
import { deckHref, presentHref } from '#lib/url/deck/state.ts';
import type { DeckView, SlideView } from '#lib/view/deck/deck-view.ts';

interface DeckPresentPageProps {
  readonly view: DeckView;
  /** The slide on show, from 1; past the end it is the last one. */
  readonly slide: number;
}

/** A deck on show: one slide fills the window. */
export function DeckPresentPage({ view, slide }: DeckPresentPageProps) {
  const { state, slides } = view;
  const staged = slides.map((shown, index): StagedSlide => ({
    title: slideName(shown),
    sentence: sentenceOf(shown),
    href: presentHref(state, index + 1),
    picture: <SlidePicture slide={shown} aspect={state.aspect} theme={state.theme} id={`picture-${index + 1}`} />,
  }));
  const first = Math.min(slide, slides.length) - 1;
  return (
    <PresentStage slides={staged} first={first} exitHref={deckHref(state)} aspect={state.aspect} theme={state.theme} />
  );
}

function sentenceOf(slide: SlideView): string {
  if (slide.kind === 'missing') return slide.sentence;
  return slide.chart === undefined ? slide.view.sentence : `${slide.chart.title}. ${slide.chart.statement}`;
}
