import { describe, expect, it } from 'vitest';
import { claimPort, stopServing } from './claim-port.ts';

describe('the port', () => {
  it('answers that it is starting until the pages are ready', async () => {
    const claimed = await claimPort(0);
    if (!claimed.ok) throw new Error(claimed.error);
    const answer = await fetch(`http://localhost:${claimed.value.port}/`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    await answer.text();
    await stopServing(claimed.value);
  });

  it('is named when another program has it', async () => {
    const first = await claimPort(0);
    if (!first.ok) throw new Error(first.error);
    const second = await claimPort(first.value.port);
    expect(second).toMatchObject({
      ok: false,
      error: expect.stringContaining(`${first.value.port} is in use`) as string,
    });
    await stopServing(first.value);
  });
});
