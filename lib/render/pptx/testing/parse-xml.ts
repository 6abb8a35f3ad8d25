/** An element of a part, as far as tests look at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text of the element itself, entities resolved. */
  readonly text: string;
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TOKEN = new RegExp(`<\\?xml [^?]*\\?>|</(${NAME})>|<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\0-\u{8}\v\f\u{e}-\u{1f}\ufffe\uffff\p{Cs}]/u;

function resolve(text: string): string {
  return text.replaceAll(/&([^;&]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`The reference ${whole} is not well-formed.`);
    return character;
  });
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, resolve(value)] as const);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw new Error(`An attribute stands twice in ${text}.`);
  return attributes;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function close(name: string, open: OpenElement[]): void {
  const current = open.pop();
  if (current?.name !== name || open.length === 0) throw new Error(`${current?.name ?? ''} is closed by ${name}.`);
}

function begin(name: string, attributes: string, isEmpty: boolean, open: OpenElement[]): void {
  const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
  open.at(-1)?.children.push(element);
  if (!isEmpty) open.push(element);
}

function onlyElement(root: OpenElement, openCount: number): XmlElement {
  const [document, ...others] = root.children;
  if (openCount > 1 || document === undefined || others.length > 0) throw new Error('Not one whole element.');
  return document;
}

/** Reads a part strictly; throws for whatever an XML parser would refuse. */
export function parseXml(xml: string): XmlElement {
  if (ILLEGAL.test(xml)) throw new Error('A character is not allowed in XML.');
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const [whole, closed, opened, attributes = '', empty, text] = TOKEN.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    if (closed !== undefined) close(closed, open);
    else if (opened !== undefined) begin(opened, attributes, empty !== '', open);
    else if (text !== undefined) (open.at(-1) ?? root).text += resolve(text);
    at += whole.length;
  }
  return onlyElement(root, open.length);
}

/** Every element of a name, at any depth. */
export function elementsOf(root: XmlElement, name: string): readonly XmlElement[] {
  const own = root.name === name ? [root] : [];
  return [...own, ...root.children.flatMap((child) => elementsOf(child, name))];
}
