import type { CallExpression, MemberExpression } from './rule.ts';

type Key = { readonly type: string; readonly name?: unknown; readonly value?: unknown };

/** Whether an expression is a bare name. */
export function isNamed(node: CallExpression['callee'], name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** Whether a member is asked for by a name, written either way. */
export function hasName(node: MemberExpression, name: string): boolean {
  return nameOf({ key: node.property }) === name;
}

/** The name of a key as it is written, with quotes and without; `undefined` where it is worked out. */
export function nameOf({ key }: { readonly key: Key }): string | undefined {
  const name = key.type === 'Identifier' ? key.name : key.value;
  return typeof name === 'string' ? name : undefined;
}
