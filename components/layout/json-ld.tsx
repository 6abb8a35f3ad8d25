interface JsonLdProps {
  readonly data: Readonly<Record<string, unknown>>;
}

/** Linked data for programs. A "<" inside could end the element, so it is escaped. */
export function JsonLd({ data }: JsonLdProps) {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
