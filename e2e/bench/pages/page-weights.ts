import { type Result, succeed } from '#lib/domain/result.ts';
import type { Figure } from '#e2e/bench/figure.ts';
import type { PageKind } from './page-kinds.ts';
import { openBrowser, type PageWeight, weighPage } from './page-weight.ts';

const PAGE_KB = 150;
const SCRIPT_ABOVE_BARE_KB = 15;
const FONTS_KB = 60;

export interface WeightRun {
  readonly appUrl: string;
  readonly bareUrl: string;
  readonly browserPath: string;
  readonly kinds: readonly PageKind[];
}

/** Shows what each kind of page makes a browser fetch before a reader does anything. */
export async function measureWeights(run: WeightRun, show: (figure: Figure) => void): Promise<Result<void, string>> {
  const browser = await openBrowser(run.browserPath);
  try {
    const bare = await weighPage(browser, `${run.bareUrl}/0`);
    showBare(bare, show);
    for (const { name, path } of run.kinds) {
      showWeight(name, await weighPage(browser, run.appUrl + path), { bare, show });
    }
    return succeed(undefined);
  } finally {
    await browser.close();
  }
}

function showBare(bare: PageWeight, show: (figure: Figure) => void): void {
  show({ what: 'page, brotli', on: 'bare, empty', value: kB(bare.brotliBytes), unit: 'kB' });
  show({ what: 'scripts, brotli', on: 'bare, empty', value: kB(bare.scriptBrotliBytes), unit: 'kB' });
}

interface Beside {
  readonly bare: PageWeight;
  readonly show: (figure: Figure) => void;
}

function showWeight(on: string, weight: PageWeight, { bare, show }: Beside): void {
  const scriptAboveBare = weight.scriptBrotliBytes - bare.scriptBrotliBytes;
  show({ what: 'document, raw', on, value: kB(weight.documentBytes), unit: 'kB' });
  show({ what: 'page, raw', on, value: kB(weight.rawBytes), unit: 'kB' });
  show({ what: 'page, brotli', on, value: kB(weight.brotliBytes), unit: 'kB', bar: atMost(PAGE_KB) });
  show({ what: 'scripts, brotli', on, value: kB(weight.scriptBrotliBytes), unit: 'kB' });
  show({ what: 'scripts above bare', on, value: kB(scriptAboveBare), unit: 'kB', bar: atMost(SCRIPT_ABOVE_BARE_KB) });
  show({ what: 'fonts', on, value: kB(weight.fontBytes), unit: 'kB', bar: atMost(FONTS_KB) });
}

function atMost(value: number): Figure['bar'] & {} {
  return { is: 'at most', value };
}

function kB(bytes: number): number {
  return bytes / 1_000;
}
