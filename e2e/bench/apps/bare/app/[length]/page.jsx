// Each page is made once, when it is first asked for, and served from the cache from then on.
export const dynamic = 'force-static';

const WORDS = 'a page of so many letters and nothing else ';

export function generateStaticParams() {
  return [{ length: '0' }];
}

export default async function Page({ params }) {
  const length = Number((await params).length);
  return <main>{WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length)}</main>;
}
