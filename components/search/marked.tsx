interface MarkedProps {
  readonly text: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** A text in which what was searched for is marked. */
export function Marked({ text }: MarkedProps) {
  // The parts have no names of their own and never change places.
  return text.map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : part.text));
}
