import { z } from 'zod';

/**
 * What a system of speech does, from what it takes in to what it gives out. Figures of systems of two roles stand apart
 * in tables: the speech of a vocoder starts from a spectrogram, that of a synthesiser from text.
 */
export const Role = z.enum([
  'recogniser',
  'translator',
  'diariser',
  'speaker-recogniser',
  'speech-language-model',
  'synthesiser',
  'acoustic-model',
  'vocoder',
  'codec',
  'pipeline',
]);
export type Role = z.infer<typeof Role>;

interface RoleWords {
  /** As it is said of one system. */
  readonly name: string;
  /** Above several. */
  readonly title: string;
  /** From what it takes in to what it gives out. */
  readonly definition: string;
}

/** The words of each role, in the order in which tables tell them apart. */
export const ROLE_WORDS: Readonly<Record<Role, RoleWords>> = {
  recogniser: { name: 'recogniser', title: 'Recognisers', definition: 'Writes down what is said.' },
  translator: {
    name: 'translator',
    title: 'Translators',
    definition: 'Gives in another language what is said or written.',
  },
  diariser: { name: 'diariser', title: 'Diarisers', definition: 'Tells who spoke when.' },
  'speaker-recogniser': {
    name: 'speaker recogniser',
    title: 'Speaker recognisers',
    definition: 'Tells whose voice is heard.',
  },
  'speech-language-model': {
    name: 'speech language model',
    title: 'Speech language models',
    definition: 'A language model that takes speech and follows instructions about it.',
  },
  synthesiser: { name: 'synthesiser', title: 'Synthesisers', definition: 'Makes speech from text, as a whole.' },
  'acoustic-model': {
    name: 'acoustic model',
    title: 'Acoustic models',
    definition: 'Makes a spectrogram from text; a vocoder makes it heard.',
  },
  vocoder: { name: 'vocoder', title: 'Vocoders', definition: 'Makes the wave from a spectrogram.' },
  codec: {
    name: 'codec',
    title: 'Codecs',
    definition: 'Turns audio into a few tokens or numbers, and back.',
  },
  pipeline: {
    name: 'pipeline',
    title: 'Pipelines',
    definition: 'Several systems, one after another, measured as one.',
  },
};

/** Roles of which speed means another thing each: from text, from a spectrogram, from audio. */
export const SYNTHESIS_ROLES: ReadonlySet<Role> = new Set<Role>(['synthesiser', 'acoustic-model', 'vocoder', 'codec']);

/** Roles with what each means: "Vocoder: makes the wave from a spectrogram." */
export function rolesInWords(roles: readonly Role[]): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return roles.map((role) => `${capital(ROLE_WORDS[role].name)}: ${small(ROLE_WORDS[role].definition)}`).join(' ');
}

/** The names of roles, in the order in which tables tell them apart. */
export function roleNames(roles: readonly Role[]): readonly string[] {
  return Role.options.filter((role) => roles.includes(role)).map((role) => ROLE_WORDS[role].name);
}

/** A kind of thing on a shelf with systems of speech: a role, or none. */
export type Kind = Role | 'none';

/** A kind as it stands above several of it. What has no role are methods, architectures, data sets and yardsticks. */
export function kindTitle(kind: Kind): string {
  return kind === 'none' ? 'Methods, data and others' : ROLE_WORDS[kind].title;
}

/** What a kind takes in and gives out; empty where it has no role. */
export function kindDefinition(kind: Kind): string {
  return kind === 'none' ? '' : ROLE_WORDS[kind].definition;
}
