import { describe, expect, it } from 'vitest';

import { sortHeading } from './sorting.ts';

const hrefSorted = ({ column, descending }: { column: string; descending: boolean }) =>
  `/list?sort=${descending ? '-' : ''}${column}`;

describe('sortHeading', () => {
  it('sorts a new column its own first way', () => {
    const sorting = { sort: { column: 'name', descending: false }, hrefSorted, isSoft: true };
    expect(sortHeading('value', 'descending', 'table', sorting)).toEqual({
      href: '/list?sort=-value',
      order: 'none',
      isSoft: true,
    });
  });

  it('turns a sorted column round and says how it stands', () => {
    const sorting = { sort: { column: 'value', descending: true }, hrefSorted, isSoft: true };
    expect(sortHeading('value', 'descending', 'table', sorting)).toMatchObject({
      href: '/list?sort=value',
      order: 'descending',
    });
  });

  it('leads back to the table where the page is loaded anew', () => {
    const sorting = { sort: { column: 'name', descending: false }, hrefSorted, isSoft: false };
    expect(sortHeading('name', 'ascending', 'table', sorting).href).toBe('/list?sort=-name#table');
  });
});
