/** What a claim card shows, out of the answer of `GET /api/v1/claims/{source}/{key}`. */
export interface ClaimFacts {
  readonly sentence: string;
  readonly phrase: string;
  readonly locator: string;
  readonly source: { readonly title: string };
  readonly sourceHref: string;
  /** The original, with the phrase highlighted where the browser can. */
  readonly phraseHref: string;
  /** What the claim compares with; empty where it compares with nothing. */
  readonly baselineText: string;
  readonly stated: readonly { readonly label: string; readonly text: string }[];
  /** Labels of the material conditions that the source leaves out. */
  readonly notStated: readonly string[];
  /** `null` for claims without a figure. */
  readonly boundMeaning: string | null;
  readonly note: string | null;
  readonly href: string;
}
