import { respondWithViewSchema } from '#lib/http/schema-api.ts';

export function GET(request: Request): Response {
  return respondWithViewSchema(request);
}
