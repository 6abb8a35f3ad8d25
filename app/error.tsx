'use client';

import { ErrorPage } from '#components/pages/error-page.tsx';

export default function PageError({ reset }: { readonly reset: () => void }) {
  return <ErrorPage retry={reset} />;
}
