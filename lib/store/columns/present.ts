/** The members that the database knows; an absent one is an absent key. */
export function present(columns: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
}
