import formStyles from '#components/controls/form.module.css';
import { KeptFields } from '#components/controls/kept-fields.tsx';
import { deckHref, type DeckState } from '#lib/url/deck/state.ts';

/** Takes addresses of views as people paste them. */
export function AddViewForm({ state }: { readonly state: DeckState }) {
  return (
    <form className={formStyles['root']} action={deckHref()}>
      <KeptFields href={deckHref(state)} except={[]} />
      <label data-wide>
        Add a view by its address
        <input name="add" required autoComplete="off" spellCheck={false} placeholder="/metrics/parameters" />
      </label>
      <button type="submit">Add</button>
    </form>
  );
}
