import { pickFootnotes } from '#lib/render/pptx/facts/footnotes.ts';
import { claimNotes, describe, type SlideClaim } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { SlideItem, SlideModel } from '#lib/render/pptx/package/slide-model.ts';
import { fitText } from './page/fit-text.ts';
import { measureWords } from './page/measure-page.ts';
import { composePage } from './page/page.ts';

const FIGURE = { sizePt: 60, lineHeight: 74, linesMax: 1 } as const;
/** Facts in words are set smaller, so that they stay in two lines. */
const WORDS = { sizePt: 34, lineHeight: 44, linesMax: 2 } as const;
const SENTENCE = { sizePt: 20, lineHeight: 27, linesMax: 6 } as const;
const PHRASE = { sizePt: 16, lineHeight: 22, linesMax: 3 } as const;
const GAP_PT = 16;

interface Piece {
  readonly name: string;
  readonly text: string;
  readonly style: { readonly sizePt: number; readonly lineHeight: number; readonly linesMax: number };
  readonly colour: 'member' | 'ink' | 'soft';
  readonly isBold?: boolean;
}

function piecesOf({ label, sentence, phrase, locator, hasFigure, sourceNumber }: SlideClaim): readonly Piece[] {
  return [
    { name: 'As stated', text: label, style: hasFigure ? FIGURE : WORDS, colour: 'member', isBold: true },
    { name: 'Claim', text: sentence, style: SENTENCE, colour: 'ink' },
    { name: 'Phrase', text: `“${phrase}” (${locator}) [${sourceNumber}]`, style: PHRASE, colour: 'soft' },
  ];
}

/** One claim as a quotation: its figure or words, its sentence, and the source's own phrase. */
export function quoteSlide(claim: SlideClaim, facts: SlideFacts): SlideModel {
  const title = facts.title === claim.subject ? `${claim.subject}: ${claim.metric}` : facts.title;
  const { items, body, inFull } = composePage(measureWords({ title, subtitle: [] }, facts), {
    count: '',
    footnotes: pickFootnotes(facts.footnotes, [claim.sourceNumber]),
  });
  let y = body.y + GAP_PT;
  const rest: string[] = [];
  const set = piecesOf(claim).map(({ name, text, style, colour, isBold = false }): SlideItem => {
    const weight = isBold ? 600 : 400;
    const fitted = fitText(text, { widthPt: body.width, sizePt: style.sizePt, linesMax: style.linesMax, weight });
    if (fitted.shortened) rest.push(text);
    const height = fitted.lineCount * style.lineHeight;
    const box = { ...body, y, height };
    y += height + GAP_PT;
    return {
      type: 'text',
      name,
      box,
      paragraphs: [[{ text: fitted.text }]],
      sizePt: style.sizePt,
      colour,
      isBold,
    };
  });
  const rule: SlideItem = {
    type: 'area',
    name: 'Rule',
    box: { ...body, y, width: 120, height: 2 },
    fill: { style: 'solid', token: 'grid' },
  };
  const carrier = set.map((item, index) =>
    index === 0 && item.type === 'text' ? { ...item, description: describe(claim.sentence, [claim], facts) } : item,
  );
  return {
    items: [...items, ...carrier, rule],
    notes: [...inFull, ...rest, ...claimNotes(claim), facts.licenceLine, facts.address],
  };
}
