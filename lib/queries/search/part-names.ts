import type { SubjectPart } from '#lib/domain/facts/subject.ts';

const YEAR = /^20(\d\d)$/u;

/** How people call a part of a benchmark: "GPQA Diamond", "AIME 2025" and "AIME 25". */
export function partNames(benchmark: string, { name }: Pick<SubjectPart, 'name'>): readonly string[] {
  const [, short] = YEAR.exec(name) ?? [];
  return [`${benchmark} ${name}`, ...(short === undefined ? [] : [`${benchmark} ${short}`])];
}
