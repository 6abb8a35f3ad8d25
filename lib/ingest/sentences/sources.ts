import type { Finding } from '../diagnostic.ts';

/** What can be wrong with a source as a whole, and with the text that it is held against. */

export function sourceMisnamed(id: string, address: string): Finding {
  return {
    code: 'source-misnamed',
    message: `The file is named ${id}, and its address is that of ${address}.`,
    hint: `Name the file ${address}.yaml, or correct the address.`,
  };
}

export function sourceDuplicate(other: string): Finding {
  return {
    code: 'source-duplicate',
    message: `The source \`${other}\` has the same address.`,
    hint: `Keep one file of the two; of two versions, the newer says \`later_version_of: "${other}"\`.`,
  };
}

export function versionMismatch(address: string, version: string): Finding {
  return {
    code: 'version-mismatch',
    message: `The version that was read is ${version}, and the address is that of another: ${address}.`,
    hint: 'Give the address of the version that was read.',
  };
}

export function authorNotAPerson(name: string): Finding {
  return {
    code: 'author-not-a-person',
    message: `“${name}” is not the name of a person.`,
    hint: 'Leave it out, and say `authors_complete: false` where only the first authors are known.',
  };
}

export function memberForeign(organisation: string, maker: string): Finding {
  return {
    code: 'member-foreign',
    message: `A member of this shelf is made by ${maker}, and this is said to be made by ${organisation}.`,
    hint: `Set \`standing: peer\`; where ${maker} made it with others, name ${maker} in \`organisation\`.`,
  };
}

export function cellWithoutPlace(): Finding {
  return {
    code: 'cell-without-place',
    message: 'The phrase is a figure alone, and the locator does not say of which row and column.',
    hint: 'Write the locator as `table 3, row Owl 30B, column Accuracy`, or quote the words around the figure.',
  };
}

export function textsMissing(isThere: boolean): Finding {
  return {
    code: 'texts-missing',
    message: isThere
      ? 'The folder holds the text of no source, so no phrase was held against anything.'
      : 'There is no folder of texts here, so no phrase was held against anything.',
    hint: 'Give the folder that holds the texts as <source>.txt, such as 2512.20848.txt.',
  };
}
