import { renderToReadableStream } from 'react-dom/server';
import { expect, it } from 'vitest';

import { NOT_FOUND_MARK } from '#lib/view/problem.ts';

import { NotFoundStatus } from './not-found-status.tsx';

it('carries the mark that the server looks for, although its inside fails', async () => {
  const errors: unknown[] = [];
  const stream = await renderToReadableStream(<NotFoundStatus />, { onError: (error) => void errors.push(error) });
  await stream.allReady;
  expect(await new Response(stream).text()).toContain(NOT_FOUND_MARK);
  expect(errors).toHaveLength(1);
});
