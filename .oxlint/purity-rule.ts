import { PURE_LAYERS } from './layers.ts';
import { hasName, isNamed } from './names.ts';
import { type CallExpression, type MemberExpression, type NewExpression, pathOf, type Rule } from './rule.ts';

type Callee = CallExpression['callee'];

const LOCALE_METHOD = /^toLocale/u;

/**
 * Keeps clocks, chance and the machine's own language out of the pure layers: the same arguments
 * give the same answer on every machine. Files and networks are kept out by the compile without
 * their types.
 */
export const purityRule: Rule = {
  meta: { type: 'problem' },
  create(context) {
    const path = pathOf(context);
    if (!PURE_LAYERS.some((layer) => path.startsWith(`${layer}/`)) || path.endsWith('.test.ts')) return {};
    const report = (node: CallExpression | NewExpression | MemberExpression, message: string | undefined): void => {
      if (message !== undefined) context.report({ node, message });
    };
    return {
      NewExpression: (node) => report(node, judgeNew(node)),
      CallExpression: (node) => report(node, judgeCall(node)),
      MemberExpression: (node) => report(node, judgeMember(node)),
    };
  },
};

function judgeNew(node: NewExpression): string | undefined {
  if (isNamed(node.callee, 'Date') && node.arguments.length === 0) return 'take the time as an argument';
  return judgeIntl(node);
}

function judgeCall(node: CallExpression): string | undefined {
  if (isNamed(node.callee, 'Date')) return 'take the time as an argument';
  const method = methodName(node.callee);
  if (method === 'localeCompare' && node.arguments.length < 2) return 'name the locale, or compare by code point';
  if (method !== undefined && LOCALE_METHOD.test(method) && node.arguments.length === 0) return 'name the locale';
  return judgeIntl(node);
}

function judgeIntl(node: NewExpression | CallExpression): string | undefined {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || !isNamed(callee.object, 'Intl')) return undefined;
  const [locale] = node.arguments;
  return locale?.type === 'Literal' && typeof locale.value === 'string' ? undefined : 'name the locale as a string';
}

function judgeMember(node: MemberExpression): string | undefined {
  if (isNamed(node.object, 'Date') && hasName(node, 'now')) return 'take the time as an argument';
  if (isNamed(node.object, 'Math') && hasName(node, 'random')) return 'chance has no place in a pure layer';
  return undefined;
}

function methodName(callee: Callee): string | undefined {
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : undefined;
}
