import { searchTerms } from '#lib/text/search-words.ts';

/** What people type for longer words, with the ways in which pages write them out. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  asr: ['automatic speech recognition', 'speech recognition', 'recognition accuracy'],
  ast: ['automatic speech translation', 'speech translation'],
  bpe: ['byte-pair encoding'],
  cer: ['character error rate'],
  cot: ['chain of thought'],
  der: ['diarisation error rate', 'diarization error rate'],
  flops: ['floating-point operations', 'training operations'],
  gqa: ['grouped-query attention'],
  hle: ["humanity's last exam"],
  kv: ['key-value'],
  lid: ['language identification'],
  llm: ['large language model', 'large language models'],
  mcd: ['mel cepstral distortion'],
  mla: ['multi-head latent attention'],
  mmlu: ['massive multitask language understanding'],
  moe: ['mixture of experts', 'mixture-of-experts', 'mixtures of experts'],
  mos: ['mean opinion score'],
  mtp: ['multi-token prediction'],
  niah: ['needle in a haystack'],
  nmt: ['neural machine translation'],
  peft: ['parameter-efficient fine-tuning'],
  ppl: ['perplexity'],
  ptq: ['post-training quantisation', 'post-training quantization'],
  qa: ['question answering'],
  rag: ['retrieval-augmented generation'],
  rl: ['reinforcement learning'],
  rlhf: ['reinforcement learning from human feedback'],
  rtf: ['real-time factor'],
  rtfx: ['inverse real-time factor'],
  sft: ['supervised fine-tuning'],
  ssm: ['state space model', 'state-space model'],
  swe: ['software engineering'],
  tps: ['tokens per second'],
  ttft: ['time to first token'],
  tts: ['text to speech', 'speech synthesis'],
  vram: ['inference memory'],
  wer: ['word error rate'],
};

/** Every abbreviation with the words of each way to write it out. */
const WRITTEN_OUT = Object.entries(ABBREVIATIONS).flatMap(([short, ways]) =>
  ways.map((way) => ({ short, terms: searchTerms(way) })),
);
const PHRASES = WRITTEN_OUT.map(({ short, terms }) => ({
  short,
  first: terms[0] ?? '',
  phrase: ` ${terms.join(' ')} `,
}));

/**
 * The words that stand for others of a text: the abbreviations of what it writes out, and what its
 * abbreviations stand for. With them a text is found by either.
 */
export function otherTerms(terms: readonly string[]): readonly string[] {
  const text = ` ${terms.join(' ')} `;
  const own = new Set(terms);
  const shorts = PHRASES.filter(({ first, phrase }) => own.has(first) && text.includes(phrase)).map(
    ({ short }) => short,
  );
  const written = [...own].filter(isAbbreviation);
  return [...shorts, ...written.flatMap((short) => searchTerms(ABBREVIATIONS[short]?.[0] ?? ''))];
}

/** What a marked text may write in place of what was typed, without spaces: the long way, or the abbreviation. */
export function otherNeedles(terms: readonly string[]): readonly string[] {
  const typed = ` ${terms.join(' ')} `;
  return WRITTEN_OUT.flatMap(({ short, terms: long }) => [
    ...(terms.includes(short) ? [long.join('')] : []),
    ...(typed.includes(` ${long.join(' ')} `) ? [short] : []),
  ]);
}

/** Whether a word is an abbreviation, which is whole as it is and begins no other word. */
export function isAbbreviation(term: string): boolean {
  return Object.hasOwn(ABBREVIATIONS, term);
}

/** The abbreviations of a whole name. */
export function abbreviationsOf(terms: readonly string[]): readonly string[] {
  const name = terms.join(' ');
  return WRITTEN_OUT.filter(({ terms: long }) => long.join(' ') === name).map(({ short }) => short);
}
