import type { Finding } from '../diagnostic.ts';
import { choice, meant } from './words.ts';

/** What can be wrong between files: references, names, and who introduces what. */

export function referenceUnknown(kind: string, id: string, near: readonly string[], where: string): Finding {
  return {
    code: 'reference-unknown',
    message: `There is no ${kind} \`${id}\`.`,
    hint: meant(near, `Add it as ${where}, or name one that is there.`),
  };
}

export function referenceToItself(id: string): Finding {
  return {
    code: 'reference-to-itself',
    message: `\`${id}\` is related to itself.`,
    hint: 'Name the other subject, or remove the relation.',
  };
}

export function aliasAmbiguous(name: string, others: readonly string[]): Finding {
  return {
    code: 'alias-ambiguous',
    message: `“${name}” also names ${choice(others)}.`,
    hint: 'Give the alias the `context` in which it is meant, or remove it.',
  };
}

export function introductionMismatch(source: string, subject: string): Finding {
  return {
    code: 'introduction-mismatch',
    message: `The source \`${source}\` does not list \`${subject}\` among what it introduces.`,
    hint: `Add \`${subject}\` to \`introduces\` in sources/${source}.yaml, or correct \`introduced_by\`.`,
  };
}
