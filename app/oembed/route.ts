import { respondWithOembed } from '#lib/http/embeds/oembed.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { settings } from '#lib/settings/settings.ts';

export function GET(request: Request): Promise<Response> {
  return respondWithOembed(request, siteQueries(), settings().publicOrigin);
}
