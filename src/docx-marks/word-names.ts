import { encodeAttribute } from "../xml";

/** The two namespaces of WordprocessingML: of the files that Word writes by default, and of “Strict Open XML”. */
export const WORD_NAMESPACES = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
] as const;

export type WordNamespace = (typeof WORD_NAMESPACES)[number];

/** How a part names the elements of WordprocessingML: `w:` by custom, but a file may choose another prefix, or none. */
export interface WordNames {
  readonly namespace: WordNamespace;
  /** Of elements, with its colon, or "". */
  readonly element: string;
  /** Of attributes, with its colon: they must have one. */
  readonly attribute: string;
  /** What declares the prefix of attributes on each element of ours, where the root does not: ` xmlns:bd="…"`. */
  readonly declaration: string;
}

const DECLARED = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** How a part names what is Word's, by its root's opening tag; undefined where the root is of another namespace. */
export function wordNames(rootTag: string): WordNames | undefined {
  const declared = [...rootTag.matchAll(DECLARED)].map(([, prefix = "", double, single]) => ({
    prefix,
    uri: double ?? single ?? "",
  }));
  const rootPrefix = /^<([\w.-]+):/.exec(rootTag)?.[1] ?? "";
  const own = declared.find(({ prefix }) => prefix === rootPrefix);
  const namespace = WORD_NAMESPACES.find((uri) => uri === own?.uri);
  if (!namespace) return undefined;
  if (rootPrefix !== "") return { namespace, element: `${rootPrefix}:`, attribute: `${rootPrefix}:`, declaration: "" };
  const named = declared.find(({ prefix, uri }) => prefix !== "" && uri === namespace);
  return named
    ? { namespace, element: "", attribute: `${named.prefix}:`, declaration: "" }
    : { namespace, element: "", attribute: "bd:", declaration: ` xmlns:bd="${namespace}"` };
}

type Attributes = Readonly<Record<string, string | number>>;

/** An opening tag in Word's namespace: `ins`, `{ id: 3 }` → `<w:ins w:id="3">`. */
export function openTag({ element, attribute, declaration }: WordNames, name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${attribute}${key}="${encodeAttribute(String(value))}"`,
  );
  return `<${element}${name}${written.length > 0 ? declaration : ""}${written.join("")}>`;
}

/** An element without content: `commentReference`, `{ id: 3 }` → `<w:commentReference w:id="3"/>`. */
export function emptyTag(names: WordNames, name: string, attributes: Attributes = {}): string {
  return `${openTag(names, name, attributes).slice(0, -1)}/>`;
}

/** A closing tag: `ins` → `</w:ins>`. */
export function closeTag({ element }: WordNames, name: string): string {
  return `</${element}${name}>`;
}
