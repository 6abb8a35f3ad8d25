import type { Ignored } from '#lib/url/codec.ts';
import { problemSentence, type ViewProblem } from '#lib/view/problem.ts';

/** A problem document (RFC 9457): what is wrong with a program's request, and what would be right. */
export interface Problem {
  /** Where the kind of problem is explained, relative to the site. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly parameter?: string;
  readonly value?: string;
  readonly allowed?: string;
  readonly nearest?: readonly { readonly id: string; readonly href: string }[];
  /** After how many seconds the same request is worth another try. */
  readonly retryAfter?: number;
}

/** The one table from the codes of expected failures to HTTP. */
const STATUS: Readonly<Record<ViewProblem['code'], { status: number; title: string }>> = {
  'not-found': { status: 404, title: 'Not found' },
  'empty-store': { status: 503, title: 'Nothing imported yet' },
};

/** The problem of a view that cannot be shown. */
export function viewProblem(problem: ViewProblem): Problem {
  const { status, title } = STATUS[problem.code];
  const nearest =
    problem.code === 'not-found' ? { nearest: problem.nearest.map(({ id, href }) => ({ id, href })) } : {};
  return { type: `/data#${problem.code}`, title, status, detail: problemSentence(problem), ...nearest };
}

/** The problem of a parameter whose value cannot be used: a wrong picture is worse than none. */
export function parameterProblem({ parameter, value, reason, allowed }: Ignored): Problem {
  return {
    type: '/data#invalid-parameter',
    title: 'Invalid parameter',
    status: 400,
    detail: `The value “${value}” of “${parameter}” cannot be used: ${reason}. Allowed: ${allowed}.`,
    parameter,
    value,
    allowed,
  };
}

/** The problem of a filter that does not exist. */
export function unknownParameterProblem(parameter: string, known: readonly string[]): Problem {
  const allowed = known.join(', ');
  return {
    type: '/data#unknown-parameter',
    title: 'Unknown parameter',
    status: 400,
    detail: `There is no parameter “${parameter}”. Allowed: ${allowed}.`,
    parameter,
    allowed,
  };
}

/** The problem of a surface that a view does not have. */
export function unknownSurfaceProblem(surface: string, known: readonly string[]): Problem {
  const allowed = known.join(', ');
  return {
    type: '/data#unknown-surface',
    title: 'Unknown surface',
    status: 404,
    detail: `There is no “${surface.slice(0, 60)}” of this view. There are: ${allowed}.`,
    allowed,
  };
}

/** The problem of a view in which nothing can be drawn: it has no figures to set beside each other. */
export function noChartProblem(href: string): Problem {
  return {
    type: '/data#no-chart',
    title: 'No chart',
    status: 404,
    detail: `There is nothing to draw in ${href}: no metric has figures to set side by side. The table is in table.csv.`,
  };
}

/** The problem of a picture or deck while as much is being made and waited for as may be. */
export function busyProblem(retryAfterSeconds: number): Problem {
  return {
    type: '/data#busy',
    title: 'Too much at once',
    status: 503,
    detail: `As many pictures and decks are being made as can be. Ask again in ${retryAfterSeconds} seconds.`,
    retryAfter: retryAfterSeconds,
  };
}

/** The problem of a picture or deck that is more than is made in one go. */
export function tooLargeProblem(detail: string): Problem {
  return { type: '/data#too-large', title: 'Too large', status: 413, detail };
}

const RESTART_SECONDS = 2;

/** The problem of a picture or deck whose making ended before its time, and may end so again. */
export function interruptedProblem(reason: string): Problem {
  return {
    type: '/data#interrupted',
    title: 'Interrupted',
    status: 503,
    detail: `It was not made, since ${reason}. Ask again in ${RESTART_SECONDS} seconds, or for less in one go.`,
    retryAfter: RESTART_SECONDS,
  };
}

/** Sends a problem document; problems are never cached. */
export function respondWithProblem(problem: Problem): Response {
  const headers = {
    ...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(`${JSON.stringify(problem)}\n`, { status: problem.status, headers });
}
