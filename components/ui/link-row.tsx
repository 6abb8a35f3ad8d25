import styles from './section-nav.module.css';

interface LinkRowProps {
  /** What the links have in common, for screen readers. */
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Links of one kind in a row. */
export function LinkRow({ label, links }: LinkRowProps) {
  return (
    <nav aria-label={label} className={styles['root']}>
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
