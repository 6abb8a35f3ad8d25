import { respondWithEmbed } from '#lib/http/embeds/embed-handler.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { settings } from '#lib/settings/settings.ts';

interface Context {
  readonly params: Promise<{ path: string[] }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return respondWithEmbed(request, (await params).path, siteQueries(), settings().embedAncestors);
}
