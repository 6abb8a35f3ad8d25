import { sourceAddress } from '#lib/domain/facts/source.ts';
import type { SlideClaim } from '#lib/render/pptx/facts/slide-claim.ts';
import type { Paragraph } from '#lib/render/pptx/package/slide-model.ts';

/** A column: its head, its share of the width, and the lines of its cell. */
export interface Column {
  readonly head: string;
  readonly share: number;
  readonly cell: (claim: SlideClaim) => readonly Paragraph[];
}

/** The columns of a table of claims; names carry their metric where there are several. */
export function columnsFor(claims: readonly SlideClaim[]): readonly Column[] {
  const hasManyMetrics = new Set(claims.map(({ stored }) => stored.metric)).size > 1;
  const plain = (text: string): readonly Paragraph[] => (text === '' ? [] : [[{ text }]]);
  return [
    {
      head: 'Name',
      share: 0.22,
      cell: ({ subject, metric }) => [
        [{ text: subject }],
        ...(hasManyMetrics ? [[{ text: metric, colour: 'soft' as const }]] : []),
      ],
    },
    { head: 'As stated', share: 0.17, cell: ({ label }) => [[{ text: label, isBold: true }]] },
    { head: 'Compared with', share: 0.2, cell: ({ baseline }) => plain(baseline) },
    { head: 'Conditions', share: 0.3, cell: ({ conditions }) => plain(conditions.join('; ')) },
    {
      head: 'Source',
      share: 0.11,
      cell: ({ sourceNumber, source, address }) => [
        [
          { text: String(sourceNumber), href: sourceAddress(source) },
          { text: ' · ' },
          { text: 'claim', href: address },
        ],
      ],
    },
  ];
}
