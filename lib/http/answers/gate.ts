import type { IncomingMessage, ServerResponse } from 'node:http';

import { MISSING_HEADER } from '#lib/http/missing-page.ts';
import { ALLOWED_METHODS, preflightHeaders } from '#lib/http/preflight.ts';
import { withWellFormedPath } from './well-formed-path.ts';

const READ: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD']);
/** What programs say to the framework alone; pages here have no actions, and what is missing is told by `proxy.ts`. */
const FRAMEWORK_HEADERS = ['next-action', 'x-middleware-subrequest', MISSING_HEADER] as const;
/** The header that asks for a part of a page, for the framework's program in the browser. */
const PART = 'rsc';
/** Where that program says what it shows; the framework fails at one that it cannot read. */
const STATE_TREE = 'next-router-state-tree';
/** Pages that are shown by parts; all others are HTML alone. */
const IN_PARTS = '/deck';
/** The framework's own files and pages; of these the files alone are asked for from outside. */
const OWN = /^\/_(?!next\/static\/)/u;
/** Where no page stands. */
const NOWHERE = '/~nothing~';

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has the shape of the framework's state: a segment, and by their names the trees below it. */
function isTree(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [segment, below] = value as readonly unknown[];
  const isSegment =
    typeof segment === 'string' ||
    (Array.isArray(segment) && segment.length >= 3 && segment.slice(0, 3).every((part) => typeof part === 'string'));
  return isSegment && isPlainObject(below) && Object.values(below).every(isTree);
}

function isReadableTree(tree: string | readonly string[] | undefined): boolean {
  if (tree === undefined) return true;
  if (typeof tree !== 'string') return false;
  try {
    return isTree(JSON.parse(decodeURIComponent(tree)));
  } catch {
    return false;
  }
}

/** Leaves of what is said to the framework what belongs to the page that is asked for. */
function keepForFramework({ headers }: IncomingMessage, path: string): void {
  for (const name of FRAMEWORK_HEADERS) Reflect.deleteProperty(headers, name);
  if (path.split('?', 1)[0] === IN_PARTS) return;
  for (const name of [PART, STATE_TREE]) Reflect.deleteProperty(headers, name);
}

/**
 * The target of a request as a path with its query; `undefined` for what is none. A target with a scheme and
 * a host is what proxies are asked (RFC 9112, section 3.2.2); whatever host it names, it is this one that is asked.
 */
function pathOf(target: string): string | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*(?=[/?]|$)/iu, '');
  const whole = path === '' || path.startsWith('?') ? `/${path}` : path;
  return whole.startsWith('/') && !/^\/[/\\]/u.test(whole) ? withWellFormedPath(whole) : undefined;
}

function refuse(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
  response.end(`${words}\n`);
}

/**
 * Answers what never comes to be rendered: methods that only write, targets that are no addresses, and questions
 * of browsers for other sites. Gives whether the request was answered; one that goes on has a well-formed address.
 */
export function answerAtGate(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url: target = '/' } = request;
  const path = target === '*' && method === 'OPTIONS' ? '/' : pathOf(target);
  if (path === undefined) {
    refuse(response, 400, 'The target of the request is no address of this site.');
    return true;
  }
  if (method === 'OPTIONS') {
    response.writeHead(204, preflightHeaders(path.split('?', 1)[0] ?? '') ?? { Allow: ALLOWED_METHODS }).end();
    return true;
  }
  if (!READ.has(method)) {
    refuse(response, 405, `Everything here is read: ${ALLOWED_METHODS}.`, { Allow: ALLOWED_METHODS });
    return true;
  }
  keepForFramework(request, path);
  if (!isReadableTree(request.headers[STATE_TREE])) {
    refuse(response, 400, `The header ${STATE_TREE} cannot be read.`);
    return true;
  }
  request.url = OWN.test(path) ? NOWHERE : path;
  return false;
}
