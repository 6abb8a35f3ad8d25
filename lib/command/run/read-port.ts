import { fail, type Result, succeed } from '#lib/domain/result.ts';
import type { Environment } from './environment.ts';

const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

/** The port to serve on: `PORT`, or 3000. 0 lets the system choose a free one. */
export function readPort(environment: Environment): Result<number, string> {
  const given = environment['PORT'];
  if (given === undefined || given === '') return succeed(DEFAULT_PORT);
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port <= LAST_PORT) return succeed(port);
  return fail(`PORT is "${given}"; give a whole number from 0 to ${LAST_PORT}, or leave it out for ${DEFAULT_PORT}.`);
}
