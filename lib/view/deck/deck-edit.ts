import type { Ignored } from '#lib/url/codec.ts';
import { viewHref } from '#lib/url/deck/address.ts';
import { DECK_VIEWS_MAX } from '#lib/url/deck/pieces.ts';
import { fitsAddress, type DeckItem, type DeckPageState, type DeckState } from '#lib/url/deck/state.ts';

/** A deck after the change that its address asks for. */
export interface EditedDeck {
  readonly state: DeckState;
  /** What could not be done, and why. */
  readonly ignored: readonly Ignored[];
  /** The slide that the change is about, counted from 1; `undefined` where nothing changed. */
  readonly changedSlide: number | undefined;
}

function refused(value: string, reason: string): Ignored {
  return {
    parameter: 'add',
    value: value.slice(0, 80),
    reason,
    allowed: `addresses of comparisons, metrics, families, claims and subjects of this site, up to ${DECK_VIEWS_MAX}`,
  };
}

/** The part of an address behind the site's own origin; any other address is left as it is. */
export type FromRoot = (address: string) => string;

function addOne(items: readonly DeckItem[], address: string, fromRoot: FromRoot): readonly DeckItem[] | Ignored {
  const href = viewHref(fromRoot(address));
  if (!href.ok) return refused(address, href.error);
  const more = [...items, { href: href.value, title: '' }];
  return fitsAddress(more) ? more : refused(address, 'the deck is full');
}

function addAll(state: DeckPageState, fromRoot: FromRoot): Pick<EditedDeck, 'state' | 'ignored'> {
  const ignored: Ignored[] = [];
  let { items } = state;
  for (const address of state.add.split(/\s+/).filter((part) => part !== '')) {
    const added = addOne(items, address, fromRoot);
    if ('parameter' in added) ignored.push(added);
    else items = added;
  }
  return { state: deckOf(state, items), ignored };
}

/** The deck without what only its page knows. */
function deckOf({ aspect, theme, hasPictures, release }: DeckState, items: readonly DeckItem[]): DeckState {
  return { items, aspect, theme, hasPictures, release };
}

function retitle(items: readonly DeckItem[], edit: number, title: string): readonly DeckItem[] {
  return items.map((item, index) => (index + 1 === edit ? { ...item, title } : item));
}

/**
 * Does what the forms of the page ask for: adds the views whose addresses were pasted, with or without
 * the site's own origin, and gives a slide its title.
 */
export function editDeck(wanted: DeckPageState, fromRoot: FromRoot): EditedDeck {
  const { state, ignored } = addAll(wanted, fromRoot);
  if (state.items.length > wanted.items.length) return { state, ignored, changedSlide: state.items.length };
  if (wanted.edit === 0 || wanted.edit > state.items.length) return { state, ignored, changedSlide: undefined };
  const items = retitle(state.items, wanted.edit, wanted.title);
  return fitsAddress(items)
    ? { state: deckOf(state, items), ignored, changedSlide: wanted.edit }
    : { state, ignored: [refused(wanted.title, 'the deck is full')], changedSlide: undefined };
}
