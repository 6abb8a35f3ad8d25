/**
 * Tells the number of single-character edits between one text and others (Levenshtein, 1966), or
 * `undefined` where it is more than `most`. Only the band of the table in which so few edits can lie
 * is filled (Ukkonen, 1985).
 */
export function editsFrom(text: string): (other: string, most: number) => number | undefined {
  return (other, most) => {
    if (Math.abs(text.length - other.length) > most) return undefined;
    let previous = Uint16Array.from({ length: other.length + 1 }, (_, index) => index);
    let costs = new Uint16Array(previous.length);
    for (let row = 0; row < text.length; row += 1) {
      if (fillRow(costs, previous, { text, other, row, most }) > most) return undefined;
      [previous, costs] = [costs, previous];
    }
    const edits = previous[other.length] ?? Infinity;
    return edits > most ? undefined : edits;
  };
}

interface Row {
  readonly text: string;
  readonly other: string;
  readonly row: number;
  readonly most: number;
}

/** Fills a row of the table within its band from the one before it; gives the lowest cost in it. */
function fillRow(costs: Uint16Array, previous: Uint16Array, { text, other, row, most }: Row): number {
  const beyond = most + 1;
  const code = text.charCodeAt(row);
  const from = Math.max(0, row - most);
  const to = Math.min(other.length, row + beyond);
  let left = row < most ? row + 1 : beyond;
  let least = left;
  costs.fill(beyond);
  costs[0] = left;
  for (let column = from; column < to; column += 1) {
    const substituted = (previous[column] ?? beyond) + (code === other.charCodeAt(column) ? 0 : 1);
    left = Math.min(substituted, (previous[column + 1] ?? beyond) + 1, left + 1);
    costs[column + 1] = left;
    least = Math.min(least, left);
  }
  return least;
}

/** Letters that share a place are counted together, which can only make the bound lower. */
const PLACES = 128;

/**
 * Tells a number of edits from one text below which no other lies: as many as letters of the longer
 * text have no partner in the other one. It costs a small part of telling them exactly.
 */
export function leastEditsFrom(text: string): (other: string) => number {
  const counts = new Int16Array(PLACES);
  const add = (letters: string, amount: number) => {
    for (let index = 0; index < letters.length; index += 1) {
      const place = letters.charCodeAt(index) % PLACES;
      counts[place] = (counts[place] ?? 0) + amount;
    }
  };
  add(text, 1);
  return (other) => {
    let partners = 0;
    for (let index = 0; index < other.length; index += 1) {
      const place = other.charCodeAt(index) % PLACES;
      const count = counts[place] ?? 0;
      if (count > 0) partners += 1;
      counts[place] = count - 1;
    }
    add(other, 1);
    return Math.max(text.length, other.length) - partners;
  };
}
