import type { Finding } from '../diagnostic.ts';
import { choice } from './words.ts';

/** What can be wrong with a folder or a file before its content is understood. */

export function folderMissing(folder: string): Finding {
  return {
    code: 'folder-missing',
    message: `There is no folder at ${folder}.`,
    hint: 'Give the path of a data folder; data/README.md describes its layout.',
  };
}

export function folderNotAFolder(folder: string): Finding {
  return {
    code: 'folder-not-a-folder',
    message: `${folder} is not a folder.`,
    hint: 'Give the folder that holds families.yaml, metrics, subjects and sources.',
  };
}

export function folderEmpty(): Finding {
  return {
    code: 'folder-empty',
    message: 'The folder holds no data files.',
    hint: 'It needs families.yaml and the folders metrics, subjects and sources; data/README.md describes them.',
  };
}

export function folderTooLarge(limit: number): Finding {
  return {
    code: 'folder-too-large',
    message: `The folder holds more than ${limit} files.`,
    hint: 'Import it in parts, or keep several tables in their own folders.',
  };
}

export function fileUnreadable(reason: string): Finding {
  return {
    code: 'file-unreadable',
    message: `The file cannot be read: ${reason}.`,
    hint: 'Check that it is a regular file and that you may read it.',
  };
}

export function fileUnexpected(): Finding {
  return {
    code: 'file-unexpected',
    message: 'A data folder has no place for this file, so nothing would read it.',
    hint: 'Data stands in families.yaml, metrics/<metric>.yaml, subjects/<family>/<subject>.yaml, sources/<source>.yaml and comparisons/<comparison>.yaml.',
  };
}

export function fileTooLarge(sizeBytes: number, limitBytes: number): Finding {
  return {
    code: 'file-too-large',
    message: `The file has ${sizeBytes} bytes; a data file has at most ${limitBytes}.`,
    hint: 'Split it into several sources, or import a large table as a collection of its own.',
  };
}

export function fileLink(): Finding {
  return {
    code: 'file-link',
    message: 'This is a symbolic link that leads out of the data folder.',
    hint: 'Put the file itself into the folder.',
  };
}

export function fileEncoding(byteOffset: number): Finding {
  return {
    code: 'file-encoding',
    message: `The file is not valid UTF-8: the first wrong byte is number ${byteOffset + 1}.`,
    hint: 'Save it as UTF-8.',
  };
}

export function fileControlCharacter(codePoint: string): Finding {
  return {
    code: 'file-control-character',
    message: `The file holds the invisible character ${codePoint}.`,
    hint: 'Delete it; it often comes from copying out of a PDF.',
  };
}

export function fileEmpty(): Finding {
  return { code: 'file-empty', message: 'The file holds no data.', hint: 'Fill it in or delete it.' };
}

export function yamlSyntax(problem: string): Finding {
  return {
    code: 'yaml-syntax',
    message: `The YAML is broken here: ${problem}`,
    hint: 'Check indentation and quotes; a text with a colon and a space in it needs quotes.',
  };
}

export function yamlDuplicateKey(key: string): Finding {
  return {
    code: 'yaml-duplicate-key',
    message: `The key \`${key}\` stands here a second time.`,
    hint: 'Keep one of the two, or give this one another name.',
  };
}

export function yamlAliases(limit: number): Finding {
  return {
    code: 'yaml-aliases',
    message: `The file repeats itself through YAML aliases more than ${limit} times.`,
    hint: 'Write the values out.',
  };
}

export function yamlNesting(): Finding {
  return {
    code: 'yaml-nesting',
    message: 'The file is nested too deeply to be read.',
    hint: 'A data file is never more than six levels deep.',
  };
}

export function idMalformed(id: string): Finding {
  return {
    code: 'id-malformed',
    message: `\`${id}\` is not an id.`,
    hint: 'Use lower-case letters and digits, joined by single hyphens or dots, at most 80 characters.',
  };
}

export function idDuplicate(id: string, others: readonly string[]): Finding {
  return {
    code: 'id-duplicate',
    message: `The subject \`${id}\` also stands in ${choice(others)}.`,
    hint: 'A subject stands on one shelf: keep one file, or rename one of the subjects.',
  };
}
