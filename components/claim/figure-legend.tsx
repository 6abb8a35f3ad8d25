import styles from './figure-legend.module.css';

/** Says what the marks beside figures mean; stands under every table that has figures. */
export function FigureLegend() {
  return (
    <ul className={styles['root']} aria-label="Marks beside figures">
      <li>
        <b>≤ ≥ &gt; &lt; ≈ ~</b> the source’s own limiting word
      </li>
      <li data-mark="stated">the source states conditions</li>
      <li data-mark="missing">a condition that matters is not stated</li>
      <li>Every figure leads to its words and source.</li>
    </ul>
  );
}
