// Everything but the characters that XML 1.0 can hold at all (section 2.2, production Char).
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const SPECIAL = /[&<>"']/;
/** Letters that stand as they are in every XML text: most texts have no others. */
const PLAIN = /^[\t\n\r !#-%(-;=?-\ud7ff\ue000-\ufffd]*$/;
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
  [/"/g, '&quot;'],
  [/'/g, '&#39;'],
];

/** Writes a text for the content and the attributes of XML and HTML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  const legal = text.toWellFormed().replace(ILLEGAL, '');
  if (!SPECIAL.test(legal)) return legal;
  return ESCAPES.reduce((escaped, [pattern, entity]) => escaped.replace(pattern, entity), legal);
}
