import { respondWithViewSchema } from '#lib/http/api/schema-api.ts';

export function GET(request: Request): Response {
  return respondWithViewSchema(request);
}
