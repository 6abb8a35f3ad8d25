import { respondWithFrameScript } from '#lib/http/embeds/embed-files.ts';

export function GET(request: Request): Response {
  return respondWithFrameScript(request);
}
