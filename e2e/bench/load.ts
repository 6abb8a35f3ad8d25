import { Agent, get } from 'node:http';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { percentile } from './statistics.ts';

/** Connections that are kept busy, each with one request at a time. */
export const CONNECTIONS = 16;
/** A request that takes longer than this ends the run. */
const REQUEST_LIMIT_MS = 30_000;

export interface Load {
  /** The addresses that are asked for in turn. */
  readonly urls: readonly [string, ...string[]];
  /** Which address is the first; 0 where it is left out. */
  readonly start?: number;
  /** How many requests are made in all, after which the run is over. */
  readonly requests: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The status that every answer must have. */
  readonly status?: number;
}

export interface LoadOutcome {
  readonly requestsPerSecond: number;
  readonly p95Ms: number;
}

/** Makes a fixed number of requests over 16 kept-alive connections; fails at the first wrong answer. */
export async function drive(load: Load): Promise<Result<LoadOutcome, string>> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const durationsMs: number[] = [];
  let left = load.requests;
  const connection = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const url = load.urls[((load.start ?? 0) + left) % load.urls.length] ?? load.urls[0];
      durationsMs.push(await requestMs(url, load, agent));
    }
  };
  const startMs = performance.now();
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  } catch (error) {
    left = 0;
    return fail(`${load.urls[0]}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - startMs) / 1_000;
  return succeed({ requestsPerSecond: load.requests / seconds, p95Ms: percentile(durationsMs, 0.95) });
}

/** The time from sending a request to the last byte of its answer. */
function requestMs(url: string, { headers = {}, status = 200 }: Load, agent: Agent): Promise<number> {
  const startMs = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers, timeout: REQUEST_LIMIT_MS }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === status) resolve(performance.now() - startMs);
        else reject(new Error(`answered ${response.statusCode}, not ${status}`));
      });
    });
    request.once('timeout', () => request.destroy(new Error(`no answer in ${REQUEST_LIMIT_MS / 1_000} s`)));
    request.once('error', reject);
  });
}
