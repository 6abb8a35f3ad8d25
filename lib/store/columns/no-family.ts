/** Stands in the column of the family where claims of all families are counted: part of a key cannot be absent. */
export const NO_FAMILY = '';
