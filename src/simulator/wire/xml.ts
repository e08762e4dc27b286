/** A list whose elements have a name of their own instead of `member`. */
export interface NamedList {
  readonly element: string;
  readonly items: readonly XmlValue[];
}

/** What can be written as XML; `undefined` is left out. */
export type XmlValue =
  string | number | boolean | undefined | readonly XmlValue[] | NamedList | XmlObject;

/** Elements by name, in order. */
export interface XmlObject {
  readonly [name: string]: XmlValue;
}

/** A list written as `<Name><ELEMENT>…</ELEMENT></Name>`, as RDS and S3 do. */
export function namedList(element: string, items: readonly XmlValue[]): NamedList {
  return { element, items };
}

/** The elements of an object, one after the other. An empty list is `<Name/>`, which clients read as `[]`. */
export function xmlElements(object: XmlObject): string {
  return Object.entries(object)
    .map(([name, value]) => xmlElement(name, value))
    .join('');
}

/** Instants as the services write them. */
export function isoTime(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString();
}

function xmlElement(name: string, value: XmlValue): string {
  if (value === undefined) return '';
  const content = contentOf(value);
  return content === '' && typeof value === 'object'
    ? `<${name}/>`
    : `<${name}>${content}</${name}>`;
}

function contentOf(value: Exclude<XmlValue, undefined>): string {
  if (typeof value !== 'object') return escapeXml(String(value));
  if (isList(value)) return value.map((item) => xmlElement('member', item)).join('');
  if (isNamedList(value)) {
    return value.items.map((item) => xmlElement(value.element, item)).join('');
  }
  return xmlElements(value);
}

/** Text for an element; what XML 1.0 can not carry becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;');
}

function isList(value: Exclude<XmlValue, undefined>): value is readonly XmlValue[] {
  return Array.isArray(value);
}

function isNamedList(value: NamedList | XmlObject): value is NamedList {
  return typeof value.element === 'string' && Array.isArray(value.items);
}
