import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { DeckFileProblem } from './read-deck.ts';
import type { Unread } from './slide.ts';
import type { XmlLimit } from './xml.ts';

const OTHER_FILE = 'Choose a PowerPoint file (.pptx) that was downloaded here.';

const LIMIT_WORDS: Readonly<Record<XmlLimit, (most: string) => string>> = {
  elements: (most) => `brings the elements of the file to more than ${most}`,
  depth: (most) => `nests elements more than ${most} deep`,
  attributes: (most) => `has an element of more than ${most} attributes`,
  stretch: (most) => `has a text, an attribute or a comment of more than ${most} letters`,
};

type LimitProblem = Extract<DeckFileProblem, { readonly code: 'too-much-xml' }>;

function limitSentence({ part, limit, most }: LimitProblem): string {
  return `The part ${part} ${LIMIT_WORDS[limit](groupedDecimal(most))}, so the file was not read further. ${OTHER_FILE}`;
}

const SENTENCES: Readonly<Record<Exclude<DeckFileProblem['code'], 'too-much-xml'>, string>> = {
  empty: `The file is empty. ${OTHER_FILE}`,
  'too-large': `The file is larger than 100 MB; decks made here are far smaller. ${OTHER_FILE}`,
  'not-zip': `The file is not a PowerPoint file. ${OTHER_FILE}`,
  'office-container':
    'The file is protected by a password or saved in the old .ppt form. Save it as .pptx without a password first.',
  encrypted: 'Parts of the file are encrypted. Save it as .pptx without a password first.',
  'cut-off': 'The file is cut off: its end is missing. Download or copy it again.',
  damaged: 'The file is damaged: its parts are not what its directory says. Take a fresh copy.',
  unusual: 'The file is packed in a way that presentation programs do not use. Save it anew as .pptx first.',
  'too-many-parts': `The file has more parts than any deck. ${OTHER_FILE}`,
  'too-many-slides': `The file has more slides than can be checked: 1,000. ${OTHER_FILE}`,
  'too-many-claims': 'The deck records more than 5,000 figures. Check it in parts.',
  'unpacks-too-large': `The file unpacks to more than 64 MB, so it was not read further. ${OTHER_FILE}`,
  'document-type': `The file declares types of its own, which presentation programs never do. ${OTHER_FILE}`,
  'not-a-deck': `The file holds no presentation. ${OTHER_FILE}`,
  'leads-elsewhere':
    'A slide of the file cannot be found: its link leads elsewhere, and no other slide says what it was made from. Take a fresh copy.',
  'no-records':
    'No graphic of this deck says what it was made from: the deck was not made here, or the alternative texts of its charts and tables were removed.',
};

/** Why a file cannot be checked, in a sentence or two for people. */
export function deckProblemSentence(problem: DeckFileProblem): string {
  return problem.code === 'too-much-xml' ? limitSentence(problem) : SENTENCES[problem.code];
}

const RECORD = 'the record in a graphic’s alternative text';

const UNREAD_WORDS: Readonly<Record<Unread['problem']['code'], string>> = {
  broken: `${RECORD} was cut or edited`,
  'other-version': `${RECORD} is of a later version than can be read here`,
  'too-long': `${RECORD} is too long`,
  'too-many': `${RECORD} has too many figures`,
  'leads-elsewhere': 'it could not be read, since its link leads to no slide of the file',
  'not-a-slide': 'it could not be read, since its part of the file holds no slide',
};

/** A graphic or a slide that could not be checked, in a sentence. */
export function unreadSentence({ slide, problem }: Unread): string {
  return `Slide ${slide}: ${UNREAD_WORDS[problem.code]}; its figures were not checked.`;
}
