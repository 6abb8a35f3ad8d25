import type { MakeDear } from '#lib/http/dear-ask.ts';
import { startThread, type Thread, type ThreadLimits } from './thread.ts';

/** A maker on a thread of its own, which is started when something is asked for and none is there. */
export function threadMaker(limits: ThreadLimits): MakeDear {
  let current: Thread | undefined;

  function start(): Thread {
    const thread = startThread(limits, () => {
      // It says so when it is given up, and once more when it is really gone.
      if (current === thread) current = undefined;
    });
    return thread;
  }

  return (ask, signal) => {
    current ??= start();
    return current.make(ask, signal);
  };
}
