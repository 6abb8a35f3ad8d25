import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { tooLargeProblem, type Problem } from '#lib/http/problem.ts';
import { deckCost } from '#lib/render/pptx/deck-cost.ts';
import type { Deck } from '#lib/render/pptx/deck-model.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** Figures and statements of one deck: a thousand take about a second. */
export const DECK_MARKS_MAX = 10_000;
/** Figures of one picture; nobody can read a tenth of them in it. */
export const PICTURE_MARKS_MAX = 50_000;

const FEWER_VIEWS = 'Ask for fewer views in one deck';

/** Fails where a deck holds more than is made in one go, with what to leave out. */
export function checkDeckSize(deck: Deck): Result<void, Problem> {
  const { pictures, picturesMax, marks } = deckCost(deck);
  if (pictures > picturesMax) {
    const cure = deck.withPictures ? `${FEWER_VIEWS}, or leave out picture=1` : FEWER_VIEWS;
    return fail(
      tooLargeProblem(`This deck would hold ${pictures} pictures, and ${picturesMax} are made for one. ${cure}.`),
    );
  }
  if (marks <= DECK_MARKS_MAX) return succeed(undefined);
  const most = `and ${DECK_MARKS_MAX} are written into one`;
  const cure = `${FEWER_VIEWS}, or take the figures of each view from its table.csv`;
  return fail(tooLargeProblem(`This deck would hold ${marks} figures and statements, ${most}. ${cure}.`));
}

/** Fails where a picture would show more than anybody can read, with where else the figures are. */
export function checkPictureSize({ claims, drawable = [] }: SurfaceView): Result<void, Problem> {
  const marks = claims.length + drawable.length;
  if (marks <= PICTURE_MARKS_MAX) return succeed(undefined);
  const most = `and ${PICTURE_MARKS_MAX} are drawn in one`;
  return fail(
    tooLargeProblem(
      `This picture would show ${marks} figures, ${most}. Ask for a view with fewer, or take them from table.csv.`,
    ),
  );
}
