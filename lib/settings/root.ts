import { resolve } from 'node:path';

// Bundlers know no folder of a module. What they bundle is served and built with the top folder as the current one.
const folder = import.meta.dirname as string | undefined;

/** The top folder of the product. */
export const ROOT = folder === undefined ? process.cwd() : resolve(folder, '../..');
