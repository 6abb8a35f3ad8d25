import { strFromU8, unzipSync } from 'fflate';

import { elementsOf, parseXml, type XmlElement } from './parse-xml.ts';

/** A presentation taken apart: bytes of all parts, and the parts that are XML. */
export interface ReadPackage {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly xml: ReadonlyMap<string, XmlElement>;
}

/** The order of children where schemas fix it (ECMA-376 part 1, chapters 19 to 21). */
const ORDERS: Readonly<Record<string, string>> = {
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst txStyles',
  'a:tcPr': 'lnL lnR lnT lnB noFill solidFill',
  'a:rPr': 'ln noFill solidFill latin hlinkClick',
  'a:ln': 'noFill solidFill prstDash',
  'c:chartSpace': 'date1904 lang roundedCorners chart spPr txPr externalData',
  'c:chart': 'autoTitleDeleted plotArea plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart scatterChart catAx valAx spPr',
  'c:barChart': 'barDir grouping varyColors ser gapWidth overlap axId',
  'c:scatterChart': 'scatterStyle varyColors ser axId',
  'c:ser': 'idx order tx spPr invertIfNegative marker dPt dLbls errBars cat val xVal yVal smooth extLst',
  'c:dPt': 'idx invertIfNegative marker bubble3D spPr',
  'c:dLbls': 'dLbl spPr txPr showLegendKey showVal showCatName showSerName showPercent showBubbleSize extLst',
  'c:dLbl': 'idx tx dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize extLst',
  'c:errBars': 'errBarType errValType noEndCap plus minus spPr',
  'c:scaling': 'logBase orientation max min',
  'c:catAx':
    'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crossesAt auto lblAlgn lblOffset noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit',
};

/** Takes a presentation apart; throws where a part is not well-formed XML. */
export function readPackage(bytes: Uint8Array): ReadPackage {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels|svg)$/.test(name));
  return { files, xml: new Map(names.map((name) => [name, parseXml(strFromU8(files[name] ?? new Uint8Array()))])) };
}

function orderProblems(root: XmlElement): readonly string[] {
  const order = ORDERS[root.name]?.split(' ');
  const places = root.children.map(({ name }) => order?.indexOf(name.split(':')[1] ?? name) ?? 0);
  const isWrong = places.some((place, index) => place < Math.max(0, places[index - 1] ?? 0));
  const own = isWrong
    ? [`children of ${root.name} out of order: ${root.children.map(({ name }) => name).join(' ')}`]
    : [];
  return [...own, ...root.children.flatMap(orderProblems)];
}

function typeProblems({ files, xml }: ReadPackage): readonly string[] {
  const types = xml.get('[Content_Types].xml');
  const defaults = types?.children.flatMap(({ attributes }) => attributes['Extension'] ?? []) ?? [];
  const named = types?.children.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []) ?? [];
  const parts = Object.keys(files).filter((name) => name !== '[Content_Types].xml');
  return [
    ...named.filter((name) => files[name] === undefined).map((name) => `a type for the absent ${name}`),
    ...parts.filter((name) => !defaults.includes(name.split('.').at(-1) ?? '')).map((name) => `no type for ${name}`),
    ...parts
      .filter((name) => name.endsWith('.xml') && !named.includes(name))
      .map((name) => `only a common type for ${name}`),
  ];
}

function ownerOf(relationships: string): string {
  return relationships.replace(/_rels\/(.*)\.rels$/, '$1');
}

function relationshipProblems({ files, xml }: ReadPackage): readonly string[] {
  return [...xml].flatMap(([path, root]) => {
    if (!path.endsWith('.rels')) return [];
    const ids = root.children.map(({ attributes }) => attributes['Id'] ?? '');
    const owner = strFromU8(files[ownerOf(path)] ?? new Uint8Array());
    const used = [...owner.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id = '']) => id);
    const broken = root.children.filter(
      ({ attributes }) =>
        attributes['TargetMode'] !== 'External' && files[attributes['Target']?.slice(1) ?? ''] === undefined,
    );
    return [
      ...(new Set(ids).size < ids.length ? [`an id stands twice in ${path}`] : []),
      ...broken.map(({ attributes }) => `${path} leads to the absent ${attributes['Target']}`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${ownerOf(path)} uses the unknown ${id}`),
    ];
  });
}

function idProblems({ xml }: ReadPackage): readonly string[] {
  return [...xml].flatMap(([path, root]) => {
    const ids = elementsOf(root, 'p:cNvPr').map(({ attributes }) => attributes['id']);
    return new Set(ids).size < ids.length ? [`a shape's id stands twice in ${path}`] : [];
  });
}

/** Everything that is wrong with a presentation's package; empty for a sound one. */
export function packageProblems(read: ReadPackage): readonly string[] {
  const orders = [...read.xml].flatMap(([path, root]) => orderProblems(root).map((problem) => `${path}: ${problem}`));
  return [...typeProblems(read), ...relationshipProblems(read), ...idProblems(read), ...orders];
}

/** The text of a part's paragraphs. */
export function paragraphsOf({ xml }: ReadPackage, part: RegExp): readonly string[] {
  return [...xml]
    .filter(([path]) => part.test(path))
    .flatMap(([, root]) =>
      elementsOf(root, 'a:p').map((paragraph) =>
        elementsOf(paragraph, 'a:t')
          .map(({ text }) => text)
          .join(''),
      ),
    );
}
