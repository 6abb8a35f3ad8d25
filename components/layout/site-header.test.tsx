import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { SiteHeader } from './site-header.tsx';

it('searches by a plain form', () => {
  const html = renderToStaticMarkup(<SiteHeader />);
  expect(html).toMatch(/<form[^>]* action="\/search"/);
  expect(html).toMatch(/<input[^>]* name="q"/);
});
