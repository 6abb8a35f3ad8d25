import { notFound } from 'next/navigation';
import { Suspense } from 'react';

import { Quiet } from './quiet.tsx';

function AnswerNotFound(): never {
  notFound();
}

/**
 * Answers 404 while the page around it stays as it is. Thrown at the top, the same error would leave
 * a page that is empty until script runs. The mark says the same to the server (`NOT_FOUND_MARK`).
 */
export function NotFoundStatus() {
  return (
    <>
      <template data-answer="404" />
      <Quiet>
        <Suspense fallback={null}>
          <AnswerNotFound />
        </Suspense>
      </Quiet>
    </>
  );
}
