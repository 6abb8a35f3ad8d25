/** What a claim card shows, as `GET /api/v1/claims/{source}/{key}` answers it. */
export interface ClaimFacts {
  readonly sentence: string;
  readonly phrase: string;
  readonly locator?: string;
  readonly source: { readonly title: string; readonly url: string; readonly href: string };
  /** What the claim compares with; empty where it compares with nothing. */
  readonly baseline: string;
  readonly conditions: readonly { readonly label: string; readonly value: string }[];
  /** Labels of the material conditions that the source leaves out. */
  readonly notStated: readonly string[];
  /** What the bound means; empty for exact figures. */
  readonly bound: string;
  readonly note?: string;
  readonly href: string;
}
