const WORDS = 'an answer of so many letters and nothing else ';

export async function GET(_request, { params }) {
  const length = Number((await params).length);
  const body = WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length);
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
