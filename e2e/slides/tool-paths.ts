import { join } from 'node:path';

/** What shows slides and frames in the tests, installed apart from the product. */
export const TOOLS = join(import.meta.dirname, 'tools');
/** Slidev alone, since it is many times as large as the others together. */
export const SLIDEV = join(import.meta.dirname, 'slidev');
/** Decks as their authors write them, with pictures of a site at `http://localhost:3000`. */
export const DECKS = join(import.meta.dirname, 'decks');
