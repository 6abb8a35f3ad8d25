import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { KeptFields } from './kept-fields.tsx';

test('a form carries along every value of an address, also one that is an address itself', () => {
  const html = renderToStaticMarkup(
    <KeptFields
      href="/deck?views=/compare?m=a,b%26metric=c;/metrics/d?scale=log&theme=dark&page=2"
      except={['page']}
    />,
  );
  expect(html).toBe(
    '<input type="hidden" name="views" value="/compare?m=a,b&amp;metric=c;/metrics/d?scale=log"/>' +
      '<input type="hidden" name="theme" value="dark"/>',
  );
});
