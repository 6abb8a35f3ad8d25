import { licenceLine } from '#lib/chart/furniture/licence-line.ts';
import { countedNoun } from '#lib/chart/words/counted-noun.ts';
import { missingTexts } from '#lib/chart/words/missing-texts.ts';
import type { NotShown } from '#lib/chart/spec/mark.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { shortenText, wrapText } from '#lib/text/measure/wrap-text.ts';
import { NOTHING, paragraph, stack, type Block, type TextStyle } from './block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const NOTE_GAP_PX = 3;
const GROUP_GAP_PX = 8;

function noteStyle(setting: Setting, linesMax = setting.furniture.noteLinesMax): TextStyle {
  return { role: 'note', sizePx: setting.type.note, weight: 400, fill: 'soft', linesMax };
}

function notes(texts: readonly string[], setting: Setting, style: TextStyle): Block {
  const width = setting.widthPx - 2 * setting.marginPx;
  return stack(
    texts.map((text) => paragraph(text, setting.marginPx, width, style)),
    NOTE_GAP_PX,
  );
}

/** Claims without a figure keep their words; where there is no room for them they are counted. */
function wordsBlock({ words, undrawn }: ChartSpec, setting: Setting): Block {
  const { wordsMax } = setting.furniture;
  if (words.length === 0) return NOTHING;
  const style = noteStyle(setting);
  const count = words.length + (undrawn?.wordsCount ?? 0);
  const claims = count === 1 ? '1 claim' : `${count} claims`;
  if (wordsMax === 0) return notes([`${claims} without a figure, in words only.`], setting, style);
  const heading = notes(['Claimed without a figure'], setting, { ...style, weight: 600, fill: 'ink' });
  const width = setting.widthPx - 2 * setting.marginPx;
  const listed = words
    .slice(0, wordsMax)
    .map(({ sentence, sourceNumber, href }) =>
      paragraph(`${sentence} [${sourceNumber}]`, setting.marginPx, width, { ...style, fill: 'ink', href }),
    );
  const more = count > wordsMax ? [`and ${count - Math.min(words.length, wordsMax)} more in words.`] : [];
  return stack([heading, ...listed, notes(more, setting, style)], NOTE_GAP_PX);
}

function missingText(missing: NotShown, count: number): string {
  const { names, moreCount = 0, ...why } = missing;
  const rest = names.length + moreCount - count;
  const [text = ''] = missingTexts({ notShown: [{ ...why, names: names.slice(0, count) }] });
  if (rest === 0) return text;
  return count === 0 ? `${text.slice(0, -': .'.length)}: ${rest}.` : `${text.slice(0, -1)} and ${rest} more.`;
}

/** What is not drawn, a sentence each, with as many names as fit; the others are counted. */
function briefMissingTexts({ notShown }: ChartSpec, setting: Setting, style: TextStyle): string[] {
  const { widthPx, marginPx, furniture } = setting;
  const linesMax = furniture.missingLinesMax ?? style.linesMax;
  const measure = { ...style, linesMax, widthPx: widthPx - 2 * marginPx };
  return notShown.map((missing) => {
    let count = missing.names.length;
    while (count > 0 && wrapText(missingText(missing, count), measure).shortened) count -= 1;
    return missingText(missing, count);
  });
}

const INLINE_LABEL_MAX_PX = 300;

/** In pictures of a fixed height sources share lines, each shortened to its beginning. */
function inlineSources({ sources }: ChartSpec, setting: Setting, style: TextStyle): Block {
  const { sourcesMax } = setting.furniture;
  const widthPx = Math.max(INLINE_LABEL_MAX_PX, (setting.widthPx - 2 * setting.marginPx) / Math.max(1, sources.length));
  const listed = sources
    .slice(0, sourcesMax)
    .map(({ number, label }) => `[${number}] ${shortenText(label, { widthPx, sizePx: style.sizePx })}`);
  const rest = sources.length - listed.length;
  const more =
    rest > 0
      ? [
          `${listed.length === 0 ? '' : 'and '}${rest}${listed.length === 0 ? '' : ' more'} ${rest === 1 ? 'source' : 'sources'}`,
        ]
      : [];
  return notes([[...listed, ...more].join('  ')], setting, style);
}

function sourcesBlock(spec: ChartSpec, setting: Setting): Block {
  const { sources } = spec;
  const { sourcesMax } = setting.furniture;
  const width = setting.widthPx - 2 * setting.marginPx;
  const base = { ...noteStyle(setting, 2), role: 'source' as const };
  if (setting.heightPx !== undefined) return inlineSources(spec, setting, base);
  const listed = sources
    .slice(0, sourcesMax)
    .map(({ number, label, url }) =>
      paragraph(`[${number}] ${label}`, setting.marginPx, width, { ...base, href: url }),
    );
  const rest = sources.length - sourcesMax;
  const more = rest > 0 ? [`and ${rest} more ${rest === 1 ? 'source' : 'sources'}.`] : [];
  return stack([...listed, notes(more, setting, base)], 1);
}

/** The line that says that the picture does not hold everything; it is never left out. */
export function hiddenBlock(
  hiddenCount: number,
  { kind, undrawn }: Pick<ChartSpec, 'kind' | 'undrawn'>,
  setting: Setting,
): Block {
  const count = hiddenCount + (undrawn?.figureCount ?? 0);
  if (count === 0) return NOTHING;
  const verb = count === 1 ? 'is' : 'are';
  const text = `${count} more ${countedNoun(kind, count)} ${verb} not shown in this picture.`;
  return notes([text], setting, { ...noteStyle(setting, 1), fill: 'ink' });
}

/** What stands under a chart: claims in words, what is missing, what may be compared, sources, release. */
export function footerBlock(spec: ChartSpec, setting: Setting): Block {
  if (!setting.furniture.hasFooter) return NOTHING;
  const style = noteStyle(setting);
  const statements = notes([...briefMissingTexts(spec, setting, style), spec.statement, ...spec.corrections], setting, {
    ...style,
    fill: 'ink',
  });
  const licence = notes([licenceLine(spec)], setting, { ...style, role: 'footer' });
  return stack([wordsBlock(spec, setting), statements, sourcesBlock(spec, setting), licence], GROUP_GAP_PX);
}
