/** Who makes the generated subjects; the last is how data files write that nobody says. */
export const MAKERS = [
  'Amber Laboratory',
  'Basalt Institute',
  'Cobalt University',
  'Dune Company',
  'not stated',
] as const;
