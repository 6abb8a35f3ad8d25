import { judgeImport, judgePlace } from './judge-import.ts';
import { type Context, pathOf, type Rule } from './rule.ts';

type Place = Parameters<Context['report']>[0]['node'];

/** Keeps every import inside the walls of `layers.ts`, whichever way it is written. */
export const layersRule: Rule = {
  meta: { type: 'problem' },
  create(context) {
    const importer = pathOf(context);
    const report = (node: Place, message: string | undefined): void => {
      if (message !== undefined && node !== undefined) context.report({ node, message });
    };
    const judge = (node: Place, specifier: string, what: 'types' | 'values'): void =>
      report(node, judgeImport(importer, specifier, what));
    return {
      Program: (node) => report(node, judgePlace(importer)),
      ImportDeclaration: (node) => judge(node, node.source.value, node.importKind === 'type' ? 'types' : 'values'),
      ExportAllDeclaration: (node) => judge(node, node.source.value, 'values'),
      ExportNamedDeclaration: (node) => {
        if (node.source !== null) judge(node, node.source.value, 'values');
      },
      ImportExpression: (node) => {
        const { source } = node;
        if (source.type === 'Literal' && typeof source.value === 'string') judge(node, source.value, 'values');
        else report(node, 'write the address of an import as one string, so that its layer can be seen');
      },
      TSImportType: (node) => judge(node, node.source.value, 'types'),
    };
  },
};

/** Forbids `export … from`: a name is imported from the file that defines it. */
export const barrelsRule: Rule = {
  meta: { type: 'problem' },
  create(context) {
    const message = 'import the name from the file that defines it; files that only pass names on hide the layers';
    return {
      ExportAllDeclaration: (node) => context.report({ node, message }),
      ExportNamedDeclaration: (node) => {
        if (node.source !== null) context.report({ node, message });
      },
    };
  },
};
