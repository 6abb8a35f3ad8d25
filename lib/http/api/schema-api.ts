import { viewJsonSchema } from '#lib/render/data/view-document.ts';
import { respond } from '#lib/http/respond.ts';

/** `GET /api/v1/schemas/view.json`: the JSON Schema of the surface `view.json`. */
export function respondWithViewSchema(request: Request): Response {
  return respond(request, {
    body: viewJsonSchema(),
    contentType: 'application/schema+json; charset=utf-8',
    fileName: 'view.schema.json',
    freshness: 'live',
  });
}
