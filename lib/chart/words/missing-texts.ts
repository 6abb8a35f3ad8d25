import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { NotShown } from '#lib/chart/spec/mark.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';

const MISSING_WORDS: Readonly<Record<NotShown['reason'], string>> = {
  'not-stated': 'Not stated by any source read',
  'not-applicable': 'Not applicable',
  'not-read': 'No source read yet',
  'other-form': 'Stated, but not against a baseline, so not in this chart',
  'no-room': 'No room in this picture for',
  'one-of-two': 'A figure of only one of the two',
  'against-baseline': 'Set against a baseline, so not in this chart',
};

/** What is not drawn and why, a sentence each. */
export function missingTexts({ notShown }: Pick<ChartSpec, 'notShown'>): readonly string[] {
  return notShown.map(({ reason, of, names, moreCount }) => {
    const words = of === undefined ? MISSING_WORDS[reason] : `No figure of ${of}`;
    const more = moreCount === undefined ? '' : ` and ${groupedDecimal(moreCount)} more`;
    return `${words}: ${names.join(', ')}${more}.`;
  });
}
