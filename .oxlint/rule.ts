import type { RuleTester } from 'oxlint/plugins-dev';

// Oxlint exports these types only through its tester.
type AnyRule = Parameters<RuleTester['run']>[1];

/** A rule of our own, in oxlint's shape. */
export type Rule = Exclude<AnyRule, { createOnce: unknown }>;

/** What a rule is told about the file, and where it reports. */
export type Context = Parameters<Rule['create']>[0];

/** What a rule looks at, by kind of node. */
export type Visitor = ReturnType<Rule['create']>;

type Visit<Kind extends keyof Visitor> = Parameters<Extract<Visitor[Kind], (...nodes: never[]) => void>>[0];

export type CallExpression = Visit<'CallExpression'>;
export type NewExpression = Visit<'NewExpression'>;
export type MemberExpression = Visit<'MemberExpression'>;
export type ImportDeclaration = Visit<'ImportDeclaration'>;

/** The file's path from the top folder, with forward slashes. */
export function pathOf(context: Context): string {
  return context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/');
}
