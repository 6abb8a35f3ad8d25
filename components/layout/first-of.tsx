import type { ReactNode } from 'react';

import { groupedDecimal } from '#lib/domain/words/number.ts';

interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  /** One entry of the list, with its key. */
  readonly children: (item: Item) => ReactNode;
  /** Where all of them are, as a link: "in the list of metrics". */
  readonly whole: ReactNode;
  /** What the list is called, for screen readers. */
  readonly label?: string | undefined;
}

/** A list that is cut where it gets long, and then says how many more there are, and where. */
export function FirstOf<Item>({ items, most, children, whole, label }: FirstOfProps<Item>) {
  const leftCount = items.length - most;
  return (
    <ul aria-label={label}>
      {items.slice(0, most).map(children)}
      {leftCount > 0 && (
        <li>
          {groupedDecimal(leftCount)} more {whole}
        </li>
      )}
    </ul>
  );
}
