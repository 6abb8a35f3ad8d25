import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Response } from 'playwright';

/** What a browser fetches before a reader does anything, in bytes. */
export interface PageWeight {
  readonly documentBytes: number;
  /** Everything, as it is before compression. */
  readonly rawBytes: number;
  /** Everything, with text compressed by brotli at the level that servers use for kept files. */
  readonly brotliBytes: number;
  readonly scriptBrotliBytes: number;
  readonly scripts: number;
  readonly fontBytes: number;
  readonly requests: number;
}

const BROTLI_LEVEL = 9;
/** These are compressed in themselves. */
const COMPRESSED: ReadonlySet<string> = new Set(['font', 'image', 'media']);

/** Opens the browser that pages are weighed in. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** Weighs a page in a browser that has seen nothing before, once it has gone quiet. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(url, { waitUntil: 'networkidle' });
    return total(await Promise.all(responses.filter((response) => response.ok()).map(weighResponse)));
  } finally {
    await context.close();
  }
}

interface ResponseWeight {
  readonly type: string;
  readonly rawBytes: number;
  readonly brotliBytes: number;
}

async function weighResponse(response: Response): Promise<ResponseWeight> {
  const type = response.request().resourceType();
  const body = await response.body();
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL };
  const brotliBytes = COMPRESSED.has(type) ? body.byteLength : brotliCompressSync(body, { params }).byteLength;
  return { type, rawBytes: body.byteLength, brotliBytes };
}

function total(weights: readonly ResponseWeight[]): PageWeight {
  const of = (type: string): readonly ResponseWeight[] => weights.filter((weight) => weight.type === type);
  const sum = (some: readonly ResponseWeight[], key: 'rawBytes' | 'brotliBytes'): number =>
    some.reduce((bytes, weight) => bytes + weight[key], 0);
  return {
    documentBytes: sum(of('document'), 'rawBytes'),
    rawBytes: sum(weights, 'rawBytes'),
    brotliBytes: sum(weights, 'brotliBytes'),
    scriptBrotliBytes: sum(of('script'), 'brotliBytes'),
    scripts: of('script').length,
    fontBytes: sum(of('font'), 'rawBytes'),
    requests: weights.length,
  };
}
