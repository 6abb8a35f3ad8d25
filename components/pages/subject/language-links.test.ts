import { expect, test } from 'vitest';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';
import { loadSearchView } from '#lib/view/site/search-view.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';

import { languagesOf } from './language-links.tsx';

test('the claims about a model in one language are found by its name and that language', async () => {
  const queries = await curatedQueries();
  const state = { page: 1, release: undefined };
  const view = await loadSubjectView({ section: 'models', id: 'canary-1b-v2', state }, queries);
  if (!view.ok) throw new Error('The model has no view.');
  expect(languagesOf(view.value)).toEqual(expect.arrayContaining(['English', 'German', 'French']));
  const { state: asked } = decodeQuery(SEARCH_PARAMS, { q: 'Canary-1B-v2 in German', kind: 'claims' });
  const found = await loadSearchView(asked, queries);
  if (!found.ok) throw new Error('The search has no view.');
  expect(JSON.stringify(found.value.groups)).toContain('card-canary-1b-v2/');
});
