import { Disclosure } from '#components/ui/disclosure.tsx';
import type { MetricId } from '#lib/domain/facts/ids.ts';

import formStyles from './form.module.css';
import { KeptFields } from './kept-fields.tsx';
import styles from './metric-picker.module.css';

interface MetricPickerProps {
  /** The metrics that the view can show, in reading order. */
  readonly metrics: readonly { readonly id: MetricId; readonly name: string }[];
  /** Those that the address asks for; none where it leaves the choice to the view. */
  readonly asked: readonly MetricId[];
  /** The address of the view as it is. */
  readonly href: string;
  /** What is shown where none is ticked: "all". */
  readonly otherwise: string;
}

/** Which metrics a view shows, as a plain form: the answer is a page with its own address. */
export function MetricPicker({ metrics, asked, href, otherwise }: MetricPickerProps) {
  if (metrics.length < 2) return null;
  return (
    <div className={styles['root']} data-screen-only>
      <Disclosure summary="Choose metrics">
        <form className={formStyles['root']} action={href.split('?')[0]}>
          {/* A part of a plot is a part of other axes once the metrics are others, and the rows are others too. */}
          <KeptFields href={href} except={['metric', 'zoom', 'page']} />
          <fieldset>
            <legend>Show the metrics that are ticked; with none ticked, {otherwise}.</legend>
            {metrics.map(({ id, name }) => (
              <label key={id}>
                <input type="checkbox" name="metric" value={id} defaultChecked={asked.includes(id)} />
                {name}
              </label>
            ))}
          </fieldset>
          <button type="submit">Show</button>
        </form>
      </Disclosure>
    </div>
  );
}
