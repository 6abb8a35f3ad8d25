import { NotFoundPage } from '#components/pages/not-found-page.tsx';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return <NotFoundPage />;
}
