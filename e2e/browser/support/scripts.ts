import type { BrowserContext } from '@playwright/test';

/** Keeps back the scripts of every page, as a slow network or a busy machine does. Returns the way to let them come. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await context.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held.promise;
    // A page that was left meanwhile wants it no more.
    await route.continue().catch(() => undefined);
  });
  return () => held.resolve(undefined);
}
