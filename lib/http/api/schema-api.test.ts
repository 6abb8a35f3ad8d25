import { expect, test } from 'vitest';
import { z } from 'zod';

import { VIEW_SCHEMA_HREF } from '#lib/render/data/view-document.ts';
import { respondWithViewSchema } from './schema-api.ts';

const ADDRESS = `http://localhost${VIEW_SCHEMA_HREF}`;

test('the schema of view.json comes with its type, for every origin, and is asked for once', async () => {
  const answer = respondWithViewSchema(new Request(ADDRESS));
  expect(answer.headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const tag = answer.headers.get('etag') ?? '';
  expect(respondWithViewSchema(new Request(ADDRESS, { headers: { 'If-None-Match': tag } })).status).toBe(304);
  expect(z.object({ $id: z.string() }).parse(await answer.json()).$id).toBe(VIEW_SCHEMA_HREF);
});
