/** The licence of the claims as data and of the pictures made from them, by its short name. */
export const LICENCE = 'CC BY 4.0';

/** Where its text stands. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
