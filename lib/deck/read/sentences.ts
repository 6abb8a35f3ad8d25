import type { DeckRecordProblem } from '#lib/deck/record.ts';
import type { DeckFileProblem, UnreadRecord } from './read-deck.ts';

const OTHER_FILE = 'Choose a PowerPoint file (.pptx) that was downloaded here.';
const DAMAGED = 'The file is damaged: its parts are not what its directory says. Take a fresh copy.';

/** Why a file cannot be checked, in a sentence or two for people. */
export const DECK_PROBLEM_SENTENCES: Readonly<Record<DeckFileProblem, string>> = {
  empty: `The file is empty. ${OTHER_FILE}`,
  'too-large': `The file is larger than 100 MB; decks made here are far smaller. ${OTHER_FILE}`,
  'not-zip': `The file is not a PowerPoint file. ${OTHER_FILE}`,
  'office-container':
    'The file is protected by a password or saved in the old .ppt form. Save it as .pptx without a password first.',
  encrypted: 'Parts of the file are encrypted. Save it as .pptx without a password first.',
  'cut-off': 'The file is cut off: its end is missing. Download or copy it again.',
  damaged: DAMAGED,
  unusual: 'The file is packed in a way that presentation programs do not use. Save it anew as .pptx first.',
  'too-many-parts': `The file has more parts than any deck. ${OTHER_FILE}`,
  'too-many-slides': `The file has more slides than can be checked: 1,000. ${OTHER_FILE}`,
  'too-many-claims': 'The deck records more than 5,000 figures. Check it in parts.',
  'unpacks-too-large': `The file unpacks to more than 64 MB, so it was not read further. ${OTHER_FILE}`,
  'document-type': `The file declares types of its own, which presentation programs never do. ${OTHER_FILE}`,
  'not-a-deck': `The file holds no presentation. ${OTHER_FILE}`,
  'no-records':
    'No graphic of this deck says what it was made from: the deck was not made here, or the alternative texts of its charts and tables were removed.',
};

const RECORD_PROBLEMS: Readonly<Record<DeckRecordProblem['code'], string>> = {
  broken: 'was cut or edited',
  'other-version': 'is of a later version than can be read here',
  'too-long': 'is too long',
  'too-many': 'has too many figures',
};

/** A graphic that could not be checked, in a sentence. */
export function unreadSentence({ slide, problem }: UnreadRecord): string {
  return `Slide ${slide}: the record in a graphic’s alternative text ${RECORD_PROBLEMS[problem.code]}; its figures were not checked.`;
}
