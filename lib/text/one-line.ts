/** Ends of lines, in every spelling that a reader of text knows, and the controls that move about in it. */
const LINE_ENDS = /[\t\n\v\f\r\u{85}\u{2028}\u{2029}]+/gu;
/** Controls, noncharacters, and marks that turn the direction of what follows them. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{fffe}\u{ffff}]/gu;

/** A text as one line that every reader of text can hold: line ends become spaces, controls are left out. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(LINE_ENDS, ' ').replaceAll(UNWRITABLE, '').trim();
}
