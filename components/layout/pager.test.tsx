import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { Pager } from './pager.tsx';

function textOf(page: number, pageCount: number, total: number): string {
  const hrefOf = (other: number) => `?page=${other}`;
  const markup = renderToStaticMarkup(
    <Pager
      page={page}
      pageCount={pageCount}
      hrefOf={hrefOf}
      range={{ first: 100 * page - 99, last: Math.min(total, 100 * page), total }}
    />,
  );
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

it('says which part of the whole a page is', () => {
  expect(textOf(1, 12, 1150)).toBe('Page 1 of 12, 1–100 of 1,150 Next');
  expect(textOf(2, 12, 1150)).toBe('Previous Page 2 of 12, 101–200 of 1,150 Next');
  expect(textOf(12, 12, 1150)).toBe('Previous Page 12 of 12, 1,101–1,150 of 1,150');
});

it('is nothing where there is one page', () => {
  expect(textOf(1, 1, 20)).toBe('');
});
