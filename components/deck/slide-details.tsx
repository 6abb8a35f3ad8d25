import formStyles from '#components/controls/form.module.css';
import { KeptFields } from '#components/controls/kept-fields.tsx';
import {
  DECK_TITLE_MAX_LENGTH,
  deckHref,
  fitsAddress,
  presentHref,
  type DeckItem,
  type DeckState,
} from '#lib/url/deck/state.ts';
import type { SlideView } from '#lib/view/deck/deck-view.ts';

interface SlideDetailsProps {
  readonly slide: SlideView;
  /** The slide's place, from 0. */
  readonly index: number;
  readonly state: DeckState;
}

/** What a slide is called, what it says, and what can be done with it besides moving it. */
export function SlideDetails({ slide, index, state }: SlideDetailsProps) {
  return (
    <>
      <h2>
        <a href={slide.item.href}>{slideName(slide)}</a>
      </h2>
      {slide.kind === 'missing' && <Nearest slide={slide} index={index} state={state} />}
      <TitleForm slide={slide} index={index} state={state} />
      {slide.kind === 'shown' && <EachChart hrefs={slide.chartHrefs} index={index} state={state} />}
      <p>
        <a href={presentHref(state, index + 1)}>Present from here</a>
      </p>
    </>
  );
}

/** How a slide is called where it has no title of its own and its view is not there. */
export function slideName({ title, item }: SlideView): string {
  return title === '' ? item.href : title;
}

function withItems(state: DeckState, index: number, items: readonly DeckItem[]): DeckState {
  return { ...state, items: state.items.toSpliced(index, 1, ...items) };
}

interface NearestProps extends SlideDetailsProps {
  readonly slide: Extract<SlideView, { kind: 'missing' }>;
}

function Nearest({ slide, index, state }: NearestProps) {
  return (
    <>
      <p>{slide.sentence}</p>
      {slide.nearest.length > 0 && (
        <ul aria-label="Nearest views">
          {slide.nearest.map(({ name, item }) => (
            <li key={item.href}>
              <a href={deckHref(withItems(state, index, [item]))} rel="nofollow" data-soft>
                Show {name} instead
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TitleForm({ slide, index, state }: SlideDetailsProps) {
  return (
    <form className={formStyles['root']} action={deckHref()}>
      <KeptFields href={deckHref(state)} except={[]} />
      <input type="hidden" name="edit" value={index + 1} />
      <label data-wide>
        Title on the slide
        <input
          key={slide.item.title}
          name="title"
          defaultValue={slide.item.title}
          placeholder="As the view says"
          maxLength={DECK_TITLE_MAX_LENGTH}
          autoComplete="off"
        />
      </label>
      <button type="submit" aria-label={`Set the title of slide ${index + 1}`}>
        Set
      </button>
    </form>
  );
}

interface EachChartProps {
  readonly hrefs: readonly string[];
  readonly index: number;
  readonly state: DeckState;
}

function EachChart({ hrefs, index, state }: EachChartProps) {
  const next = withItems(
    state,
    index,
    hrefs.map((href) => ({ href, title: '' })),
  );
  if (hrefs.length < 2 || !fitsAddress(next.items)) return null;
  return (
    <p>
      The view has {hrefs.length} charts, drawn here as far as there is room; the file has each in full.{' '}
      <a href={deckHref(next)} rel="nofollow" data-soft>
        Make a slide of each
      </a>
    </p>
  );
}
