import { surfaceRoute } from '#app/_shared/surface-route.ts';

export const { GET } = surfaceRoute('comparisons');
