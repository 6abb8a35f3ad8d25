/** The attribute of the element that holds the still part of a page. */
export const STILL_MARK = 'data-still';
