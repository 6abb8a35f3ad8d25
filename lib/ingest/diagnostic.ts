import type { DiagnosticCode } from './sentences/codes.ts';

/** What is wrong and what to do about it, before it has a place. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What to do, as an instruction. */
  readonly hint: string;
}

/** Where a problem stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Keys from the top of the file, joined by dots; empty for the file as a whole. */
  readonly path: string;
  /** The offending value as written, where there is one and it is short. */
  readonly value?: string;
}

/** One problem of a data folder, as a compiler would report it. */
export interface Diagnostic extends Finding, Place {
  readonly severity: 'error';
}

/** Gives a finding its place. */
export function diagnose(place: Place, finding: Finding): Diagnostic {
  return { severity: 'error', ...finding, ...place };
}

/** The place of a problem that concerns a whole file or folder. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, path: '' };
}

/** File, then line, then column, then code: the order in which a person works through them. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
