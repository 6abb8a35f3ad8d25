import type { Site } from '#lib/http/site.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { settings } from '#lib/settings/settings.ts';

/** What the routes answer with: the reads of this process, and where it is reached. */
export function answeringSite(): Site {
  return { queries: siteQueries(), origin: settings().origin };
}
