import { joinedParts } from "../../xml";
import { XlsxError } from "../errors";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbookParts } from "../read/workbook";
import { RELATIONSHIPS, XML_HEAD } from "../xml/namespaces";
import { encodeAttribute } from "../xml/text";
import { PackageEdit } from "./package-edit";

/** Names the item among others of the workbook; which one it is, nobody asks. */
const ITEM_ID = "{6B2C9E0A-3D54-4F1B-9A77-52D1C0E8B7F3}";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/**
 * The custom XML that a workbook keeps under a namespace of its root element; undefined where there is none. Where two people or a program have left
 * several items they count together, as in Excel's adapter. Throws XlsxError for a file that cannot be read.
 */
export function readCustomXml(bytes: Uint8Array, namespace: string, limits?: Partial<Limits>): string | undefined {
  return customXmlUnder(namespace, customXmlOf(bytes, limits));
}

/** The same of all that a workbook keeps. */
export function customXmlUnder(namespace: string, all: readonly string[]): string | undefined {
  const items = all.filter((xml) => declares(xml, namespace));
  return items.length === 0 ? undefined : joinedParts(items);
}

/** All custom XML that a workbook keeps, as texts, whatever its namespace. Throws XlsxError for a file that cannot be read. */
export function customXmlOf(bytes: Uint8Array, limits?: Partial<Limits>): readonly string[] {
  const file = new Package(bytes, { ...DEFAULT_LIMITS, ...limits });
  return readWorkbookParts(file).relationships.flatMap(({ kind, target }) =>
    kind === "customXml" && target !== undefined ? (textOf(file, target) ?? []) : [],
  );
}

/**
 * A copy of the workbook that keeps this custom XML in place of what it kept under that namespace; everything else stays. The parts are
 * those that Excel writes: the item, its properties with the namespace, and their relationships. Throws XlsxError.
 */
export function writeCustomXml(
  bytes: Uint8Array,
  namespace: string,
  xml: string,
  limits?: Partial<Limits>,
): Uint8Array {
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  const known = findItems(edit.file, namespace);
  if (known.length > 0) {
    // Items that say the same count as one.
    for (const { part } of known) edit.replace(part, XML_HEAD + xml);
    return edit.build();
  }
  const { main } = readWorkbookParts(edit.file);
  const item = edit.freeName("", "customXml/item");
  const number = /^customXml\/item(\d+)\.xml$/.exec(item)?.[1] ?? "1";
  const isKnownType = /\sExtension\s*=\s*["']xml["']/i.test(edit.text("[Content_Types].xml") ?? "");
  edit.add({
    owner: main,
    name: item,
    ...(!isKnownType && { contentType: "application/xml" }),
    relationshipType: `${RELATIONSHIPS}/customXml`,
    xml: XML_HEAD + xml,
  });
  edit.add({
    owner: item,
    name: `customXml/itemProps${number}.xml`,
    contentType: PROPERTIES_TYPE,
    relationshipType: `${RELATIONSHIPS}/customXmlProps`,
    xml:
      `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  });
  return edit.build();
}

/** By the root's own declaration: the part need not be well formed, so that what is kept and cannot be read is found all the same. */
function findItems(file: Package, namespace: string): { part: string; xml: string }[] {
  const { relationships } = readWorkbookParts(file);
  return relationships.flatMap(({ kind, target }) => {
    if (kind !== "customXml" || target === undefined) return [];
    const xml = textOf(file, target);
    return xml !== undefined && declares(xml, namespace) ? [{ part: target, xml }] : [];
  });
}

const DECLARATION = /\sxmlns(?::[\w.-]+)?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function declares(xml: string, namespace: string): boolean {
  return [...xml.slice(0, ROOT_CHARACTERS).matchAll(DECLARATION)].some(
    ([, double, single]) => (double ?? single) === namespace,
  );
}

/** Other programs' items are none of our business, whatever is wrong with them. */
function textOf(file: Package, part: string): string | undefined {
  try {
    return file.text(part);
  } catch (error) {
    if (error instanceof XlsxError && error.code === "damaged") return undefined;
    throw error;
  }
}

/** A root element is declared within these. */
const ROOT_CHARACTERS = 4_096;
