/** Gives the next of a row of numbers from 0 up to 1. */
export type Random = () => number;

/** One of several, each as often as the others. Throws where there is none. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  return at(items, Math.floor(random() * items.length));
}

/** The item of a number. Throws where there is none. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new Error(`A generated data set has no item number ${index}.`);
  return found;
}
