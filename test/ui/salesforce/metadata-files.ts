import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { read, trackedFiles } from '../../drift/repository';

const PACKAGE = 'extension-ui/salesforce/force-app/main/default';

/** One element, in the order of the file. `text` is '' where it has children. */
export interface Element {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Element[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
});

type Parsed = Readonly<Record<string, unknown>>;

function toElement(parsed: Parsed): readonly Element[] {
  const [name] = Object.keys(parsed).filter((key) => key !== ':@');
  if (name === undefined || name === '#text' || name === '#comment') return [];
  const inside = parsed[name] as readonly Parsed[];
  const children = inside.flatMap(toElement);
  const text = inside.map((one) => (typeof one['#text'] === 'string' ? one['#text'] : '')).join('');
  return [{ name, children, text: children.length > 0 ? '' : text }];
}

/** The root element of a file of metadata. @throws where it is not well-formed, or has not exactly one root */
export function parseMetadata(xml: string): Element {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`line ${verdict.err.line}: ${verdict.err.msg}`);
  const [root, ...more] = (parser.parse(xml) as readonly Parsed[]).flatMap(toElement);
  if (root === undefined || more.length > 0) throw new Error('not exactly one root');
  return root;
}

/** Paths from the root of the checkout of the package's metadata, in some folder of it. */
export const metadataFiles = (folder = ''): readonly string[] =>
  trackedFiles(`${PACKAGE}/${folder}`).filter((file) => file.endsWith('-meta.xml'));

/** The metadata of a file, by its path in the package. */
export const metadata = (file: string): Element => parseMetadata(read(`${PACKAGE}/${file}`));

/** All metadata in a folder of the package. */
export const metadataIn = (folder: string): readonly Element[] =>
  metadataFiles(folder).map((file) => parseMetadata(read(file)));

/** Texts of the children of that name. */
export const texts = (element: Element, name: string): readonly string[] =>
  element.children.filter((child) => child.name === name).map((child) => child.text);

/** The text of the only child of that name; null = there is none. */
export function text(element: Element, name: string): string | null {
  return texts(element, name)[0] ?? null;
}

/** The children of that name. */
export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);
