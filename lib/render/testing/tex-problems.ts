/** The commands that a table of claims is made of; anything else is a text that got out. */
const COMMANDS = new Set(
  [
    'small footnotesize setlength LTcapwidth linewidth tabcolsep dimexpr relax raggedright arraybackslash begin end',
    'caption label toprule midrule bottomrule endfirsthead endhead endlastfoot multicolumn newline noindent par',
    'textbf emph textsuperscript cite allowbreak textless textgreater textbar textbackslash textasciitilde',
    'textasciicircum textasciigrave textbraceleft textbraceright textbullet ldots guillemotleft leq geq approx neq',
    'times pm cdot to leftarrow infty div sim surd circ frac ss o O ae AE oe OE l L i j S copyright r u v c H',
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma varsigma tau upsilon',
    'phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega',
  ].flatMap((line) => line.split(' ')),
);
const SYMBOLS = new Set('\\&%$#_\'`^~=."');
const TOKENS = /\\[A-Za-z]+|\\[^A-Za-z]|[{}$&#_^%]|\P{ASCII}/gu;

function withoutComments(tex: string): string {
  return tex
    .split('\n')
    .filter((line) => !line.startsWith('%'))
    .join('\n');
}

interface Reader {
  depth: number;
  isMath: boolean;
  readonly problems: string[];
}

function readCommand(token: string, { problems }: Reader): void {
  const name = token.slice(1);
  if (!(COMMANDS.has(name) || SYMBOLS.has(name))) problems.push(`unknown command ${token}`);
}

function readSign(token: string, reader: Reader): void {
  if (token === '{') reader.depth += 1;
  else if (token === '}') reader.depth -= 1;
  else if (token === '$') reader.isMath = !reader.isMath;
  else if (token !== '&' && !(token === '^' && reader.isMath)) reader.problems.push(`bare ${token}`);
  if (reader.depth < 0) reader.problems.push('a group ends that never began');
}

function environmentProblems(tex: string): readonly string[] {
  const open: string[] = [];
  const problems: string[] = [];
  for (const [, kind, name = ''] of tex.matchAll(/\\(begin|end)\{([^}]*)\}/g)) {
    if (kind === 'begin') open.push(name);
    else if (open.pop() !== name) problems.push(`\\end{${name}} ends another environment`);
  }
  return [...problems, ...open.map((name) => `\\begin{${name}} never ends`)];
}

interface TexTable {
  readonly columns: number;
  /** What stands between the ends of lines that count, rules apart. */
  readonly rows: readonly (readonly string[])[];
}

function texTables(tex: string): readonly TexTable[] {
  const tables = withoutComments(tex).matchAll(/\\begin\{longtable\}([\s\S]*?)\\end\{longtable\}/g);
  return [...tables].map(([, table = '']) => {
    const lines = table.split('\n').filter((line) => line.endsWith(' \\\\'));
    const rows = lines.map((line) =>
      line
        .slice(0, -3)
        .split(/(?<!\\)&/)
        .map((cell) => cell.trim()),
    );
    return { columns: table.match(/p\{\\dimexpr/g)?.length ?? 0, rows };
  });
}

/** The cells of every row in the tables of a file. */
export function texRows(tex: string): readonly (readonly string[])[] {
  return texTables(tex).flatMap(({ rows }) => rows);
}

function widthOf(row: readonly string[]): number {
  const [, span] = /^\\multicolumn\{(\d+)\}/.exec(row[0] ?? '') ?? [];
  return span === undefined ? row.length : row.length - 1 + Number(span);
}

function rowProblems(tex: string): readonly string[] {
  return texTables(tex).flatMap(({ columns, rows }) => {
    const odd = rows.filter((row) => widthOf(row) !== columns);
    return odd.map((row) => `a row of ${widthOf(row)} cells in a table of ${columns} columns`);
  });
}

/** What would keep a file from compiling, or run something that the table did not write. Each kind once. */
export function texProblems(tex: string): readonly string[] {
  const read = withoutComments(tex);
  const reader: Reader = { depth: 0, isMath: false, problems: [] };
  for (const [token] of read.matchAll(TOKENS)) {
    if (token.startsWith('\\')) readCommand(token, reader);
    else readSign(token, reader);
  }
  if (reader.depth !== 0) reader.problems.push('a group never ends');
  if (reader.isMath) reader.problems.push('mathematics never end');
  return [...new Set([...reader.problems, ...environmentProblems(read), ...rowProblems(tex)])];
}
