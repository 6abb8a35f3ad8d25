import { addToDeckHref } from '#lib/url/deck/add.ts';

interface AddToDeckProps {
  /** The canonical address of the view. */
  readonly pageHref: string;
}

/** Adds the view to the collected deck and leads there, by `watchDeckLinks`; without script to a new deck of the view. */
export function AddToDeck({ pageHref }: AddToDeckProps) {
  return (
    <a href={addToDeckHref(pageHref)} rel="nofollow" data-add-to-deck={pageHref}>
      Add to deck
    </a>
  );
}
