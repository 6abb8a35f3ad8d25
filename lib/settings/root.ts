import { resolve } from 'node:path';

/** The top folder of the product. */
export const ROOT = resolve(import.meta.dirname, '../..');
