/** Names that end in the word for one thing of many take "the": the Needle-in-a-haystack test. */
const ONE_OF_MANY =
  /(?:^| )(?:test|pipeline|recipe|retriever|recogniser|model|loss|mixture|encoder-decoder|Speech-?LLM|pre-trained Conformer)$/;

/** Designs that models share take "the" as well where the name is nothing but the design: the Transformer. */
const DESIGN = /^(?:Conformer|Transformer|Transducer)$/;

/** Names that begin with a common word, which is small inside a sentence: previous methods, multi-stage prompting. */
const COMMON =
  /^(?:[A-Z][a-z]+-[a-z]|(?:Previous|Existing|Ten|Seventeen|Careless|Multilingual|Context|Attention|Long|Automatic|Limited|Continued|Speech|Simultaneous|Optimised) )/;

/** The name of a subject as it stands inside a sentence. */
export function inSentence(name: string): string {
  const [head = name] = name.split(/ (?:with|of|for|in|into|by) /);
  const small = COMMON.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const isOne = DESIGN.test(name) || (ONE_OF_MANY.test(head) && !/^(?:previous|existing) /i.test(name));
  return isOne ? `the ${small}` : small;
}

/** The name of a subject as it begins a sentence; an apposition in it is closed before the verb. */
export function atStart(name: string): string {
  const said = inSentence(name);
  const started = said.startsWith('the ') ? `The ${said.slice('the '.length)}` : name;
  return closed(started);
}

/** A name with a comma in it needs one behind it too. */
export function closed(name: string): string {
  return name.includes(', ') ? `${name},` : name;
}
