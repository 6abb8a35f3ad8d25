/** Why two claims of one subject, metric and instrument differ. */
export type DisagreementClass =
  | 'rounding'
  | 'notation'
  | 'source-version'
  | 'variant'
  | 'condition'
  | 'unit-reading'
  | 'nature'
  | 'unexplained';

export interface Disagreement {
  readonly class: DisagreementClass;
  /** The disagreement in a plain sentence that names the values. */
  readonly sentence: string;
}
