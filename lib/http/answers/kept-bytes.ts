/**
 * The memory of all kept answers, parted by who keeps them: the door has pages and texts, with their forms for
 * the wire; pictures and decks are kept where they are made. Nothing else keeps answers, the framework neither.
 */
export const KEPT_BYTES = { atDoor: 64_000_000, picturesAndDecks: 32_000_000 } as const;
