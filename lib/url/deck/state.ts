import { ReleaseId } from '#lib/domain/facts/release.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { encodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { viewHref } from './address.ts';
import { DECK_VIEWS_MAX, havePiecesRoom, ITEM_SEPARATOR, VIEWS, VIEWS_MAX_LENGTH } from './pieces.ts';
import { choiceParam, flagParam, idParam, integerParam, textParam, type Param } from '#lib/url/param.ts';

/** The longest title of a slide, in UTF-16 units. */
export const DECK_TITLE_MAX_LENGTH = 120;

/** One view of a deck. */
export interface DeckItem {
  /** The canonical address of the view, from the root. */
  readonly href: string;
  /** The title that a reader gave the slide; empty where it keeps its own. */
  readonly title: string;
}

/** A deck: everything of it stands in its address. */
export interface DeckState {
  readonly items: readonly DeckItem[];
  readonly aspect: '16x9' | '4x3';
  readonly theme: 'light' | 'dark';
  /** Whether the exact picture of each chart follows it in the file. */
  readonly hasPictures: boolean;
  /** The release of every view; each view's own where none is named. */
  readonly release: ReleaseId | undefined;
}

/** A deck as its page shows it, with the change that a form asks for. */
export interface DeckPageState extends DeckState {
  /** The slide that is presented, from 1; 0 for the page with all of them. */
  readonly slide: number;
  /** Addresses of views to add. */
  readonly add: string;
  /** The slide that gets `title`, from 1; 0 for none. */
  readonly edit: number;
  readonly title: string;
}

/** In no canonical address of a view. */
const TITLE_SEPARATOR = '~';

const titleText = textParam('title', DECK_TITLE_MAX_LENGTH);

function escapeTitle(title: string): string {
  return title.replaceAll(/[%;~]/g, encodeSign);
}

/** `encodeURIComponent` leaves the tilde as it is. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function unescapeTitle(text: string): string {
  return text.replaceAll(/%(?:25|3B|7E)/gi, decodeURIComponent);
}

/** An item as it stands in the list of views, before the address encodes it. */
export function formatItem({ href, title }: DeckItem): string {
  return title === '' ? href : `${href}${TITLE_SEPARATOR}${escapeTitle(title)}`;
}

function parseItem(text: string): Result<DeckItem, string> {
  const [address = '', ...rest] = text.split(TITLE_SEPARATOR);
  const href = viewHref(address.trim());
  if (!href.ok) return href;
  const title = titleText.parse(unescapeTitle(rest.join(TITLE_SEPARATOR)));
  return title.ok ? succeed({ href: href.value, title: title.value }) : fail('its title is too long');
}

function formatItems(items: readonly DeckItem[]): string {
  return items.map(formatItem).join(ITEM_SEPARATOR);
}

/** Whether an address has room for these views. */
export function fitsAddress(items: readonly DeckItem[]): boolean {
  return havePiecesRoom(items.map(formatItem));
}

function parseItems(text: string): Result<readonly DeckItem[], string> {
  const parts = text.split(ITEM_SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length > DECK_VIEWS_MAX) return fail(`it names ${parts.length}`);
  const items: DeckItem[] = [];
  for (const [index, part] of parts.entries()) {
    const item = parseItem(part);
    if (!item.ok) return fail(`view ${index + 1} cannot be used, since ${item.error}`);
    items.push(item.value);
  }
  return fitsAddress(items) ? succeed(items) : fail('it is too long');
}

const items: Param<readonly DeckItem[]> = {
  ...VIEWS,
  fallback: [],
  allowed:
    `up to ${DECK_VIEWS_MAX} addresses of comparisons, metrics, families, claims or subjects, ` +
    'separated by semicolons, each with the slide’s title after a tilde where it has one of its own',
  parse: parseItems,
  format: formatItems,
  maxLength: VIEWS_MAX_LENGTH,
};

/** The parameters of a deck, in canonical order. */
export const DECK_PARAMS: ParamSet<DeckState> = {
  items,
  aspect: choiceParam('aspect', ['16x9', '4x3'], '16x9'),
  theme: choiceParam('theme', ['light', 'dark'], 'light'),
  hasPictures: flagParam('picture'),
  release: idParam('release', ReleaseId),
};

/** The parameters of the page of a deck: those of the deck, the slide on show, and what its forms ask for. */
export const DECK_PAGE_PARAMS: ParamSet<DeckPageState> = {
  ...DECK_PARAMS,
  slide: integerParam('slide', { low: 0, high: DECK_VIEWS_MAX }, 0),
  add: textParam('add', 2_000),
  edit: integerParam('edit', { low: 0, high: DECK_VIEWS_MAX }, 0),
  title: titleText,
};

/** The page of a deck. */
export function deckHref(state: Partial<DeckState> = {}): string {
  return `/deck${encodeQuery(DECK_PARAMS, state)}`;
}

/** What a deck's address says beside its views, without a question mark. */
export function deckOptionsQuery(state: DeckState): string {
  return encodeQuery(DECK_PARAMS, { ...state, items: [] }).slice(1);
}

/** One slide of a deck by itself, counted from 1. */
export function presentHref(state: DeckState, slide: number): string {
  return `/deck${encodeQuery<DeckPageState>(DECK_PAGE_PARAMS, { ...state, slide })}`;
}

/** The whole deck as one file. */
export function slidesHref(state: DeckState): string {
  return `/deck/slides.pptx${encodeQuery(DECK_PARAMS, state)}`;
}
