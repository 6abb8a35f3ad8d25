import { respondWithFont } from '#lib/http/embeds/embed-files.ts';

interface Context {
  readonly params: Promise<{ name: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return respondWithFont(request, (await params).name);
}
