import { Agent, get } from 'node:http';

import { CONNECTIONS } from '#e2e/bench/load.ts';

const LIMIT_MS = 60_000;

/** Asks for each path once over 16 connections, whatever the answers are; `failed` counts those of 500 and above and those that never came. */
export async function askAll(
  siteUrl: string,
  paths: readonly string[],
): Promise<{ readonly requestsPerSecond: number; readonly failed: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const waiting = paths.values();
  let failed = 0;
  const startMs = performance.now();
  const connection = async (): Promise<void> => {
    for (const path of waiting) if ((await statusOf(`${siteUrl}${path}`, agent)) >= 500) failed += 1;
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return { requestsPerSecond: paths.length / ((performance.now() - startMs) / 1_000), failed };
}

/** The status of an answer once it is here whole; 599 where none came. */
function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent, timeout: LIMIT_MS }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? NEVER));
      response.once('error', () => resolve(NEVER));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(NEVER));
  });
}

const NEVER = 599;
