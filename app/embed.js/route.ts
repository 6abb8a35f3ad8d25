import { respondWithHostScript } from '#lib/http/embed-files.ts';

export function GET(request: Request): Response {
  return respondWithHostScript(request);
}
