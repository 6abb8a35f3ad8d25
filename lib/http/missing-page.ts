/** The header in which the framework's own page for what is not there gets the address that was asked for. */
export const MISSING_HEADER = 'x-missing-address';
