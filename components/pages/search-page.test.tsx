import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import { loadSearchView } from '#lib/view/site/search-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { SearchPage } from './search-page.tsx';

const QUERIES = await curatedQueries();

async function html(query: Readonly<Record<string, string>>): Promise<string> {
  const loaded = await loadSearchView(decodeQuery(SEARCH_PARAMS, query).state, QUERIES);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return renderToStaticMarkup(<SearchPage view={loaded.value} ignored={[]} />);
}

describe('the page of a search', () => {
  test('marks what was typed and leads to each claim', async () => {
    const page = await html({ q: '3.3x' });
    expect(page).toMatch(/<mark><a [^>]*href="\/claims\/2512\.20848\/throughput-vs-similar-models"/u);
    expect(page).toMatch(/<h2[^>]*>Claims \(\d/u);
  });

  test('narrows by plain links', async () => {
    expect(await html({ q: 'nano' })).toContain('href="/search?q=nano&amp;kind=models"');
    expect(await html({ q: 'nano', kind: 'models' })).toContain('aria-current="true"');
  });

  test('says what is covered where it has nothing', async () => {
    const page = await html({ q: 'Grok 4' });
    expect(page).toContain('No claim about Grok 4 has been read yet.');
    expect(page).toContain('href="/models"');
  });

  test('is a field alone for an empty text', async () => {
    const page = await html({});
    expect(page).toContain('type="search"');
    expect(page).not.toContain('role="status"');
  });
});
