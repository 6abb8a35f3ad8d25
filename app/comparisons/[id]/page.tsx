import { viewPage } from '#app/_shared/view-page.tsx';

const page = viewPage('comparisons');
export const { generateMetadata } = page;
export default page.Page;
