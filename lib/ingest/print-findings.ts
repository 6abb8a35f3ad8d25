import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';

/**
 * Diagnostics as text for people and editors, one after another in the order of files and lines:
 * `file:line:column error[code] path: message`, the hint on a line of its own.
 */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.toSorted(compareDiagnostics).map(renderDiagnostic).join('\n');
}

function renderDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, path, message, hint } = diagnostic;
  const subject = path === '' ? '' : `${path}: `;
  return `${file}:${line}:${column} ${severity}[${code}] ${subject}${message}\n  ${hint}`;
}

/** Diagnostics as one JSON array, in the same order. */
export function renderDiagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics.toSorted(compareDiagnostics), undefined, 2);
}
