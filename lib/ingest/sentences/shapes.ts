import type { Finding } from '../diagnostic.ts';
import { choice, meant } from './words.ts';

/** What can be wrong with the shape of a file: its keys and the kinds of its values. */

export function keyUnknown(key: string, near: readonly string[], known: readonly string[]): Finding {
  return {
    code: 'key-unknown',
    message: `\`${key}\` is not a key here.`,
    hint: meant(near, known.length === 0 ? 'Remove it.' : `The keys are ${choice(known)}.`),
  };
}

export function keyMissing(key: string, advice?: string): Finding {
  return {
    code: 'key-missing',
    message: `The key \`${key}\` is missing.`,
    hint: advice ?? 'Add it; data/README.md says what it means.',
  };
}

export function typeWrong(expected: string, found: string): Finding {
  return {
    code: 'type-wrong',
    message: `This is ${found}, and ${expected} is needed.`,
    hint:
      expected === 'a text'
        ? 'Put it in quotes if it is meant as text.'
        : 'See data/README.md for what may stand here.',
  };
}

export function valueUnknown(value: string, near: readonly string[], allowed: readonly string[]): Finding {
  return {
    code: 'value-unknown',
    message: `\`${value}\` is not one of the values that may stand here.`,
    hint: near.length === 0 ? `Use ${choice(allowed)}.` : `${meant(near, '')} The values are ${choice(allowed)}.`,
  };
}

export function formatWrong(advice: string): Finding {
  return { code: 'format-wrong', message: 'The value is not written in the right way.', hint: sentence(advice) };
}

export function textTooLong(limit: number, length: number, isPhrase: boolean): Finding {
  return {
    code: 'text-too-long',
    message: `The text has ${length} characters; at most ${limit} may stand here.`,
    hint: isPhrase ? 'Quote only the shortest words that state the claim.' : 'Shorten it.',
  };
}

export function textEmpty(): Finding {
  return {
    code: 'text-empty',
    message: 'The text is empty.',
    hint: 'Write it, or leave the key out if it is optional.',
  };
}

export function textControlCharacter(codePoint: string): Finding {
  return {
    code: 'text-control-character',
    message: `The text holds the invisible character ${codePoint}.`,
    hint: 'Delete it, with the escape that makes it.',
  };
}

export function listEmpty(): Finding {
  return { code: 'list-empty', message: 'The list is empty.', hint: 'Name at least one.' };
}

export function numberImpossible(value: string): Finding {
  return {
    code: 'number-impossible',
    message: `${value} is not a figure that a source can state.`,
    hint: 'Write the figure; where the source states none, leave the key out.',
  };
}

export function numberSentinel(value: string): Finding {
  return {
    code: 'number-sentinel',
    message: `${value} looks like a stand-in for an unknown figure.`,
    hint: 'Where the source states no figure, leave the claim out or use a form without one.',
  };
}

export function numberOutOfRange(value: string, range: string, owner: string): Finding {
  return {
    code: 'number-out-of-range',
    message: `${value} is outside of what ${owner} can be: ${range}.`,
    hint: 'Check the figure and its unit.',
  };
}

function sentence(advice: string): string {
  const capital = advice.charAt(0).toUpperCase() + advice.slice(1);
  return capital.endsWith('.') ? capital : `${capital}.`;
}
