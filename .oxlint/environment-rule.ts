import { hasName, isNamed, nameOf } from './names.ts';
import { type ImportDeclaration, type MemberExpression, pathOf, type Rule } from './rule.ts';

/** The one room that reads the environment; everybody else asks it, or gets values as arguments. */
const READER = 'lib/settings/';
const ROOMS = ['app/', 'components/', 'lib/', 'e2e/'];
const MESSAGE = 'the environment is read in lib/settings alone; take its values as arguments or ask there';

/** Keeps every reading of the environment in `lib/settings`, whichever way it is written; tests may set the scene. */
export const environmentRule: Rule = {
  meta: { type: 'problem' },
  create(context) {
    const path = pathOf(context);
    const isFree = path.startsWith(READER) || /\.test\.tsx?$/u.test(path);
    if (isFree || !ROOMS.some((room) => path.startsWith(room))) return {};
    return {
      MemberExpression: (node) => {
        if (hasName(node, 'env') && isProcess(node.object)) context.report({ node, message: MESSAGE });
      },
      VariableDeclarator: (node) => {
        if (node.init === null || node.id.type !== 'ObjectPattern' || !isProcess(node.init)) return;
        const names = node.id.properties.map((part) => (part.type === 'Property' ? nameOf(part) : undefined));
        if (names.some((name) => name === undefined || name === 'env')) context.report({ node, message: MESSAGE });
      },
      ImportDeclaration: (node) => {
        if (!/^(?:node:)?process$/u.test(node.source.value)) return;
        if (node.specifiers.some(takesEnvironment)) context.report({ node, message: MESSAGE });
      },
    };
  },
};

/** `process`, or the same under another object: `globalThis.process`. */
function isProcess(node: MemberExpression['object']): boolean {
  return isNamed(node, 'process') || (node.type === 'MemberExpression' && hasName(node, 'process'));
}

/** Whether a part of an import brings the environment: the whole module does, and so does its member of that name. */
function takesEnvironment(part: ImportDeclaration['specifiers'][number]): boolean {
  return part.type !== 'ImportSpecifier' || nameOf({ key: part.imported }) === 'env';
}
