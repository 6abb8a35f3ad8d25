import type { IncomingMessage, ServerResponse } from 'node:http';

import { ALLOWED_METHODS, preflightHeaders } from '#lib/http/preflight.ts';
import { withWellFormedPath } from './well-formed-path.ts';

const READ: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD']);
/** What programs say to the framework alone; pages here have no actions. */
const FRAMEWORK_HEADERS = ['next-action', 'x-middleware-subrequest'] as const;
/** Where the framework's program in the browser says what it shows; the framework fails at one that it cannot read. */
const STATE_TREE = 'next-router-state-tree';

function isReadableTree(tree: string | readonly string[] | undefined): boolean {
  if (tree === undefined) return true;
  if (typeof tree !== 'string') return false;
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(tree)));
  } catch {
    return false;
  }
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
  if (!isReadableTree(request.headers[STATE_TREE])) {
    refuse(response, 400, `The header ${STATE_TREE} cannot be read.`);
    return true;
  }
  request.url = path;
  for (const name of FRAMEWORK_HEADERS) Reflect.deleteProperty(request.headers, name);
  return false;
}
