import type { Site } from '#lib/http/site.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { settings } from '#lib/settings/settings.ts';
import { siteMaker } from '#lib/worker/site-maker.ts';

/** What the routes answer with: the reads of this process, where it is reached, and who makes what is dear. */
export function answeringSite(): Site {
  return { queries: siteQueries(), origin: settings().origin, makeDear: siteMaker() };
}
