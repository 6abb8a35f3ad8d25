interface KeptFieldsProps {
  /** The address whose query is carried along, as the codec wrote it. */
  readonly href: string;
  /** Parameters that the form asks for itself. */
  readonly except: readonly string[];
}

/** State of the page that a form carries along unseen. */
export function KeptFields({ href, except }: KeptFieldsProps) {
  // A value may hold question marks of its own: the query begins at the first.
  const [, ...parts] = href.split('?');
  return [...new URLSearchParams(parts.join('?'))]
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
