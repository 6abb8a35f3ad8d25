/** Stands for the id of a subject that is chosen in the browser, in an address that the server wrote. */
export const ADDED_SUBJECT = 'added-subject';
