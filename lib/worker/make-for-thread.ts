import type { MessagePort } from 'node:worker_threads';

import type { Result } from '#lib/domain/result.ts';
import type { MakeDear } from '#lib/http/dear-ask.ts';
import type { Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The memory that goes over whole; what is a part of something larger is copied. */
function handedOver(result: Result<Answer, Problem>): readonly ArrayBuffer[] {
  if (!result.ok || typeof result.value.body === 'string') return [];
  const { buffer, byteLength } = result.value.body;
  return buffer.byteLength === byteLength ? [buffer] : [];
}

/** Makes what is asked for on a port, as many at once as are asked for, until the port is closed. */
export function makeForThread(port: MessagePort, makeDear: MakeDear): void {
  const wanted = new Map<number, AbortController>();
  const say = (message: FromWorker, transfer: readonly ArrayBuffer[] = []) => port.postMessage(message, [...transfer]);

  async function make({ id, ask }: ToWorker & { readonly kind: 'make' }): Promise<void> {
    const reader = new AbortController();
    wanted.set(id, reader);
    try {
      const result = await makeDear(ask, reader.signal);
      say({ kind: 'made', id, result }, handedOver(result));
    } catch (error) {
      say({ kind: 'fault', id, error });
    } finally {
      wanted.delete(id);
    }
  }

  port.on('message', (message: ToWorker) => {
    if (message.kind === 'make') void make(message);
    else wanted.get(message.id)?.abort();
  });
}
