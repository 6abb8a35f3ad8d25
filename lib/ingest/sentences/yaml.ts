import type { Finding } from '../diagnostic.ts';

/** What YAML and JavaScript would change without a word. */

export function yamlTextCut(lost: string): Finding {
  return {
    code: 'yaml-text-cut',
    message: `YAML takes “${lost}” for a comment, and the text ends before it.`,
    hint: 'Put the text in quotes; a comment goes on a line of its own.',
  };
}

export function yamlTextChanged(lost: string): Finding {
  return {
    code: 'yaml-text-changed',
    message: `YAML reads “${lost}” as a sign of its own, and it would not stay in the text.`,
    hint: 'Put the text in single quotes, in which every sign stays as it is.',
  };
}

export function yamlKeyChanged(written: string, read: string): Finding {
  return {
    code: 'yaml-key-changed',
    message:
      written === read
        ? `The key \`${written}\` is no text for YAML.`
        : `The key \`${written}\` is no text for YAML, which makes \`${read}\` of it.`,
    hint: `Put it in quotes: "${written}".`,
  };
}

export function keyReserved(key: string): Finding {
  return {
    code: 'key-reserved',
    message: `\`${key}\` is a part of every object in JavaScript, so nothing can be named by it.`,
    hint: 'Choose another name.',
  };
}
