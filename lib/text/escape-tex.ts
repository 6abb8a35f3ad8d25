import { oneLine } from './one-line.ts';

/** Greek letters as commands of mathematics; those that look like Latin ones have none. */
const GREEK: readonly (readonly [string, string])[] = [
  ...Object.entries({ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta' }),
  ...Object.entries({ ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', π: 'pi', ρ: 'rho', σ: 'sigma' }),
  ...Object.entries({ ς: 'varsigma', τ: 'tau', υ: 'upsilon', φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega', Γ: 'Gamma' }),
  ...Object.entries({ Δ: 'Delta', Θ: 'Theta', Λ: 'Lambda', Ξ: 'Xi', Π: 'Pi', Σ: 'Sigma', Υ: 'Upsilon', Φ: 'Phi' }),
  ...Object.entries({ Ψ: 'Psi', Ω: 'Omega', µ: 'mu' }),
];

const MATHEMATICS: readonly (readonly [string, string])[] = [
  ...Object.entries({ '≤': 'leq', '≥': 'geq', '≈': 'approx', '≠': 'neq', '×': 'times', '±': 'pm', '·': 'cdot' }),
  ...Object.entries({ '→': 'to', '←': 'leftarrow', '∞': 'infty', '÷': 'div', '∼': 'sim', '√': 'surd' }),
  ...GREEK,
];

/** Signs with a meaning in TeX, and signs that its own fonts do not have, as they are written there. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_' }),
  // As words, since BibTeX counts braces whatever stands before them.
  ...Object.entries({ '{': '\\textbraceleft{}', '}': '\\textbraceright{}' }),
  ...Object.entries({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }),
  ...Object.entries({ '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}', '`': '\\textasciigrave{}' }),
  // A row or an option could begin with these; braces keep them from being read as an argument.
  ...Object.entries({ '[': '{[}', ']': '{]}', '*': '{*}' }),
  ...Object.entries({ '–': '--', '—': '---', '‑': '-', '−': '$-$', '…': '\\ldots{}', '\u00a0': '~', '\u2060': '' }),
  ...Object.entries({ '“': '``', '”': "''", '"': "''", '‘': '`', '’': "'", '„': ',,', '«': '\\guillemotleft{}' }),
  ...Object.entries({
    '°': '$^\\circ$',
    '½': '$\\frac12$',
    '•': '\\textbullet{}',
  }),
  ...[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [sign, `$^${String(digit)}$`] as const),
  ...Object.entries({ ß: '\\ss{}', ø: '\\o{}', Ø: '\\O{}', æ: '\\ae{}', Æ: '\\AE{}', œ: '\\oe{}', Œ: '\\OE{}' }),
  ...Object.entries({ ł: '\\l{}', Ł: '\\L{}', ı: '\\i{}', '©': '\\copyright{}', '§': '\\S{}', '€': 'EUR' }),
  ...MATHEMATICS.map(([sign, name]) => [sign, `$\\${name}$`] as const),
]);

/** Marks over and under a letter, by their combining characters. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ '\u0300': '`', '\u0301': "'", '\u0302': '^', '\u0303': '~', '\u0304': '=', '\u0307': '.' }),
  ...Object.entries({ '\u0308': '"', '\u0306': 'u', '\u030a': 'r', '\u030b': 'H', '\u030c': 'v', '\u0327': 'c' }),
]);

/** What is not written as it stands; TeX would join two hyphens, quotes or commas to another sign. */
const PIECES = /--+|''+|,,+|[^A-Za-z0-9 ]/gu;
const PLAIN = /^[\u0020-\u007e]$/;

function accented([letter = '', mark = '', ...more]: string): string | undefined {
  const command = ACCENTS.get(mark);
  if (command === undefined || more.length > 0 || !/[A-Za-z]/.test(letter)) return undefined;
  const isDotted = letter === 'i' || letter === 'j';
  return `{\\${command}{${isDotted ? `\\${letter}` : letter}}}`;
}

/** A character that no font of TeX's own holds is named by its number rather than lost. */
function codePoint(sign: string): string {
  return `(U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

function writePiece(piece: string): string {
  const known = SIGNS.get(piece);
  if (known !== undefined) return known;
  if (/^(?:--|''|,,)/.test(piece)) return [...piece].join('{}');
  if (PLAIN.test(piece)) return piece;
  return accented(piece.normalize('NFD')) ?? codePoint(piece);
}

/**
 * Writes a text for LaTeX so that it prints as it is: no command, no group, no formula and no cell
 * can start in it, and it compiles with any engine and any font encoding.
 */
export function escapeTex(text: string): string {
  return oneLine(text).normalize('NFC').replaceAll(PIECES, writePiece);
}
