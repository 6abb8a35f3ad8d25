/** The licence of the claims as data and of the pictures made from them, by its short name. */
export const LICENCE = 'CC BY 4.0';
