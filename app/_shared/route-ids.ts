/** The ids in the address of a route, by the names that its folders give them. */
export type RouteIds = Readonly<Partial<Record<'id' | 'source' | 'key', string>>>;

/** The ids in the order in which they stand in the address. */
export function idsOf({ id, source, key }: RouteIds): readonly string[] {
  return [id, source, key].filter((part) => part !== undefined);
}
