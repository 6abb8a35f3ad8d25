import type { DeckRecord } from './record.ts';

/** A record with the slide whose graphic carries it, counted from 1. */
export interface PlacedRecord extends DeckRecord {
  readonly slide: number;
}

/** A claim as the current release has it. */
export interface CurrentClaim {
  readonly id: string;
  /** As charts and tables write it: "≤ 3.3x". */
  readonly label: string;
  readonly sentence: string;
  /** The release that added this reading of the claim. */
  readonly release: string;
}

/** The claims of the current release that a deck speaks of. */
export interface CurrentClaims {
  readonly release: string;
  readonly claims: ReadonlyMap<string, CurrentClaim>;
}

/** What has become of a figure since the deck was made. */
export type FigureOutcome =
  | { readonly kind: 'unchanged'; readonly now: CurrentClaim }
  | { readonly kind: 'changed'; readonly now: CurrentClaim }
  /** The figure reads the same, but the claim was read anew: its baseline, conditions or phrase differ. */
  | { readonly kind: 'reworded'; readonly now: CurrentClaim }
  | { readonly kind: 'retired' };

export type OutcomeKind = FigureOutcome['kind'];

/** What needs looking at comes first. */
export const OUTCOME_KINDS = ['changed', 'retired', 'reworded', 'unchanged'] as const satisfies readonly OutcomeKind[];

/** One figure of a deck, wherever it stands, with what has become of it. */
export interface CheckedFigure {
  readonly claimId: string;
  /** As the deck shows it. */
  readonly label: string;
  /** The release that the deck took it from. */
  readonly release: string;
  /** The slides that show it, from 1. */
  readonly slides: readonly number[];
  readonly outcome: FigureOutcome;
}

/** A deck held against the current release. */
export interface DeckComparison {
  readonly release: string;
  /** Changed figures first, then retired ones, each in the order of the slides. */
  readonly figures: readonly CheckedFigure[];
  readonly counts: Readonly<Record<OutcomeKind, number>>;
  /** Releases that the deck names and that are newer than the current one: it was made elsewhere. */
  readonly newerReleases: readonly string[];
}

type Figure = Omit<CheckedFigure, 'outcome'>;

/** The figures of all records; one that several graphics show stands once. */
function figuresOf(records: readonly PlacedRecord[]): readonly Figure[] {
  const figures = new Map<string, { figure: Omit<Figure, 'slides'>; slides: Set<number> }>();
  for (const { release, claims, slide } of records) {
    for (const { id, label } of claims) {
      const key = JSON.stringify([id, label, release]);
      const known = figures.get(key) ?? { figure: { claimId: id, label, release }, slides: new Set() };
      known.slides.add(slide);
      figures.set(key, known);
    }
  }
  return [...figures.values()].map(({ figure, slides }) => ({ ...figure, slides: [...slides] }));
}

/** Whether one release came after another: by day, then by the number within the day. */
export function isLaterRelease(release: string, other: string): boolean {
  const [day = '', number = ''] = release.split('.');
  const [otherDay = '', otherNumber = ''] = other.split('.');
  return day === otherDay ? Number(number) > Number(otherNumber) : day > otherDay;
}

function outcomeOf({ claimId, label, release }: Figure, { claims }: CurrentClaims): FigureOutcome {
  const now = claims.get(claimId);
  if (now === undefined) return { kind: 'retired' };
  if (now.label !== label) return { kind: 'changed', now };
  return { kind: isLaterRelease(now.release, release) ? 'reworded' : 'unchanged', now };
}

/** Every claim that the records name, once. */
export function claimIdsOf(records: readonly PlacedRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ claims }) => claims.map(({ id }) => id)))];
}

/** Says of every figure of a deck whether the current release still has it, and as what. */
export function compareDeck(records: readonly PlacedRecord[], current: CurrentClaims): DeckComparison {
  const checked = figuresOf(records).map((figure) => ({ ...figure, outcome: outcomeOf(figure, current) }));
  const ofKind = (kind: OutcomeKind) => checked.filter(({ outcome }) => outcome.kind === kind);
  const releases = new Set(records.map(({ release }) => release));
  return {
    release: current.release,
    figures: OUTCOME_KINDS.flatMap(ofKind),
    counts: {
      changed: ofKind('changed').length,
      retired: ofKind('retired').length,
      reworded: ofKind('reworded').length,
      unchanged: ofKind('unchanged').length,
    },
    newerReleases: [...releases].filter((release) => isLaterRelease(release, current.release)),
  };
}
