import type { IncomingMessage, ServerResponse } from 'node:http';
import { bestCoding, encode, type Coding } from './content-coding.ts';
import { codedTag, namedTag } from './entity-tag.ts';
import type { MadeResponse } from './made-response.ts';

/** What of a request decides on the form of its answer. */
export interface AskedForm {
  readonly coding: Coding;
  /** The header If-None-Match. */
  readonly tags: string | undefined;
}

/** The form that a reader takes. */
export function askedForm(request: IncomingMessage): AskedForm {
  return { coding: bestCoding(request), tags: request.headers['if-none-match'] };
}

/** Sends the form that is asked for, or 304 to who has the answer in any form. Each form is made once. */
export async function giveResponse(made: MadeResponse, asked: AskedForm, response: ServerResponse): Promise<void> {
  const { body, status, headers, tag, isText, encoded } = made;
  const coding = isText ? asked.coding : 'identity';
  const known = asked.tags === undefined || tag === undefined ? undefined : namedTag(asked.tags, tag, coding);
  if (known !== undefined) {
    response.writeHead(304, { ...headers, etag: known }).end();
    return;
  }
  const form = encoded.get(coding) ?? encode(body, coding);
  encoded.set(coding, form);
  const bytes = await form;
  const own = { ...(tag === undefined ? {} : { etag: codedTag(tag, coding) }), 'content-length': bytes.byteLength };
  const coded = coding === 'identity' ? own : { ...own, 'content-encoding': coding };
  response.writeHead(status, { ...headers, ...coded }).end(bytes);
}
