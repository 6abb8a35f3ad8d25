/** The licence of the claims as data, for the files that carry them away. */
export const DATA_LICENCE = 'CC BY 4.0';
