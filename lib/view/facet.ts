/** A way to narrow what was found, or to take that back. */
export interface FacetChoice {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly isChosen: boolean;
}

/** One question by which results are narrowed: what kind of thing, of which family, by whom. */
export interface Facet {
  readonly label: string;
  readonly choices: readonly FacetChoice[];
  /** What its choices mean, where their names do not say it. */
  readonly note?: string;
}
