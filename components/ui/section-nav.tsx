import styles from './section-nav.module.css';

export interface SectionLink {
  readonly id: string;
  readonly label: string;
}

interface SectionNavProps {
  /** What the links lead through, such as "Parts of this page". */
  readonly label: string;
  readonly links: readonly SectionLink[];
}

/** Links to the parts of a long page. */
export function SectionNav({ label, links }: SectionNavProps) {
  return (
    <nav aria-label={label} className={styles['root']} data-screen-only>
      {links.map((link) => (
        <a key={link.id} href={`#${link.id}`}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
