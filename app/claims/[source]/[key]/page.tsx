import { viewPage } from '#app/_shared/view-page.ts';

// The page is sent whole: its status depends on whether the id is there.
export const instant = false;

const page = viewPage('claims');
export const { generateMetadata, generateStaticParams } = page;
export default page.Page;
