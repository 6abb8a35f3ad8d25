import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';

import { ROOT } from './root.ts';

const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

/** Where the database is when nobody says. */
const DEFAULT_DATABASE_URL = `file:${join(ROOT, 'var/model-claims.db')}`;

/** One host that may hold frames, as a policy writes it (CSP 3, section 2.3.1): the host's first part open or not. */
const ANCESTOR = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i;
const NOBODY = "'none'";

type Given = string | undefined;

/** Passwords in addresses stay out of what is printed. */
function quoted(given: Given): string {
  return `"${(given ?? '').replace(/(:\/\/[^/@:]*):[^/@]*@/, '$1:…@')}"`;
}

/** A variable whose value is read by `read`; `undefined` where that cannot be used, for the reason of `complain`. */
function variable<Value>(
  read: (given: Given) => { readonly value: Value } | undefined,
  complain: (given: Given) => string,
) {
  return z
    .string()
    .optional()
    .transform((given, context) => {
      const found = read(given);
      if (found !== undefined) return found.value;
      context.addIssue({ code: 'custom', message: complain(given) });
      return z.NEVER;
    });
}

function readPort(given: Given): { readonly value: number } | undefined {
  if (given === undefined || given === '') return { value: DEFAULT_PORT };
  return /^\d{1,5}$/.test(given) && Number(given) <= LAST_PORT ? { value: Number(given) } : undefined;
}

function readDatabaseUrl(given: Given = DEFAULT_DATABASE_URL): { readonly value: string } | undefined {
  const path = given.startsWith('file:') ? given.slice('file:'.length) : '';
  return path === '' ? undefined : { value: `file:${resolve(ROOT, path)}` };
}

function readOrigin(given: Given): { readonly value: string | undefined } | undefined {
  if (given === undefined || given === '') return { value: undefined };
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  // A user, a password, a path, a query and a part of a page all stand behind the origin or inside of it.
  return url.href === `${url.origin}/` ? { value: url.origin } : undefined;
}

function readAncestors(given: Given): { readonly value: readonly string[] | undefined } | undefined {
  const words = (given ?? '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { value: undefined };
  const isList = words.every((word) => ANCESTOR.test(word)) || words.join(' ') === NOBODY;
  return isList ? { value: words } : undefined;
}

function readDoor(given: Given): { readonly value: boolean } | undefined {
  if (given === undefined || given === '' || given === 'on') return { value: true };
  return given === 'off' ? { value: false } : undefined;
}

/** Every variable that the product reads, and nobody else does. An empty one counts as absent, save for the database. */
export const Variables = z.object({
  PORT: variable(
    readPort,
    (given) =>
      `PORT is ${quoted(given)}; give a whole number from 0 to ${LAST_PORT}, or leave it out for ${DEFAULT_PORT}.`,
  ),
  DATABASE_URL: variable(
    readDatabaseUrl,
    (given) =>
      `DATABASE_URL is ${quoted(given)}; write file: and the path of the database file, or leave it out for var/model-claims.db.`,
  ),
  SITE_ORIGIN: variable(
    readOrigin,
    (given) =>
      `SITE_ORIGIN is ${quoted(given)}; write http:// or https:// and the host, with a port where it has one and nothing ` +
      'behind it, such as https://claims.example.org, or leave it out for this machine.',
  ),
  EMBED_ANCESTORS: variable(
    readAncestors,
    (given) =>
      `EMBED_ANCESTORS is ${quoted(given)}; write origins parted by spaces, such as https://example.org ` +
      `https://*.example.org, or ${NOBODY} alone, or leave it out for everybody.`,
  ),
  MODEL_CLAIMS_DOOR: variable(
    readDoor,
    (given) => `MODEL_CLAIMS_DOOR is ${quoted(given)}; write off to serve without the door, or leave it out for on.`,
  ),
  CHROMIUM_PATH: z
    .string()
    .optional()
    .transform((given) => (given === '' ? undefined : given)),
  PATH: z
    .string()
    .default('')
    .transform((given) => given.split(delimiter).filter((folder) => folder !== '')),
});
