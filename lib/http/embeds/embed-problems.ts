import type { Problem } from '#lib/http/problem.ts';

/** The problem of an address at which no view stands, as it was asked for. */
export function noViewProblem(address: string): Problem {
  return {
    type: '/data#not-found',
    title: 'Not found',
    status: 404,
    detail: `There is no view at “${address.slice(0, 80)}”.`,
  };
}

/** The problem of a parameter that has to be there. */
export function missingParameterProblem(parameter: string, allowed: string): Problem {
  return {
    type: '/data#invalid-parameter',
    title: 'Invalid parameter',
    status: 400,
    detail: `The parameter “${parameter}” is missing. Allowed: ${allowed}.`,
    parameter,
    allowed,
  };
}

/** The problem of a form of answer that is not given. */
export function unknownFormatProblem(format: string, known: readonly string[]): Problem {
  const allowed = known.join(', ');
  return {
    type: '/data#unknown-format',
    title: 'Unknown format',
    status: 501,
    detail: `There is no answer as “${format.slice(0, 60)}”. Allowed: ${allowed}.`,
    parameter: 'format',
    allowed,
  };
}
