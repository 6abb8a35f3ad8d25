import type { IncomingMessage, ServerResponse } from 'node:http';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const HELD = ['write', 'end', 'writeHead', 'flushHeaders'] as const;

/** The methods that take what a handler writes, and give the whole of it at its end. */
function takingMethods(response: ServerResponse, whenEnded: (body: Buffer) => void) {
  const chunks: Buffer[] = [];
  const take = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  return {
    flushHeaders: () => {},
    writeHead: (status: number, ...rest: readonly unknown[]) => {
      response.statusCode = status;
      const headers = rest.find((part) => typeof part === 'object' && part !== null);
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value as string);
      return response;
    },
    write: (chunk: unknown, ...rest: readonly unknown[]) => {
      take(chunk);
      callLast(rest);
      return true;
    },
    end: (chunk?: unknown, ...rest: readonly unknown[]) => {
      take(chunk);
      whenEnded(Buffer.concat(chunks));
      callLast([chunk, ...rest]);
      return response;
    },
  } satisfies Record<(typeof HELD)[number], unknown>;
}

/**
 * Lets a handler answer without sending anything: status and headers stand in the response, the body
 * is given back, and the response can still be ended. `undefined` when the asker has gone away, which is
 * told only once the handler has finished: until then it works for nobody.
 */
export function holdResponse(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Buffer | undefined> {
  if (response.destroyed) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    let isFinished = false;
    const release = (body: Buffer | undefined): void => {
      // What stands on the response itself hides the methods of its class.
      for (const method of HELD) Reflect.deleteProperty(response, method);
      resolve(body);
    };
    response.once('close', () => {
      if (isFinished) release(undefined);
    });
    Object.assign(response, takingMethods(response, release));
    handle(request, response).then(() => {
      isFinished = true;
      // A handler whose asker has gone ends nothing.
      if (response.destroyed) release(undefined);
    }, reject);
  });
}

/** Streams end their arguments with what to call when the chunk is taken. */
function callLast(words: readonly unknown[]): void {
  const last = words.at(-1);
  if (typeof last === 'function') queueMicrotask(last as () => void);
}
