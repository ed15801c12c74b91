import { XmlScanner } from "../../src/xml";
import { customXmlOf, writeCustomXml } from "../../src/xlsx";

/** The file with the custom XML that the add-in keeps in the workbook, where it is not the file's own. @param custom what Univer keeps with the workbook */
export function keptXml(bytes: Uint8Array, custom: unknown): Uint8Array {
  const inFile = new Set(customXmlOf(bytes).map(withoutHead));
  return xmlIn(custom).reduce((file, xml) => {
    const namespace = inFile.has(withoutHead(xml)) ? undefined : namespaceOf(xml);
    return namespace === undefined ? file : writeCustomXml(file, namespace, withoutHead(xml));
  }, bytes);
}

/** The custom XML that Univer keeps with a workbook. */
export function xmlIn(custom: unknown): readonly string[] {
  const { customXml = {} } = (custom ?? {}) as { readonly customXml?: Readonly<Record<string, string>> };
  return Object.values(customXml);
}

function withoutHead(xml: string): string {
  return xml.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
}

/** The namespace of an XML's root element; undefined where it has none. */
function namespaceOf(xml: string): string | undefined {
  const scanner = new XmlScanner(xml, () => new Error("The add-in keeps what is no XML"));
  return scanner.next() ? scanner.attribute("xmlns") : undefined;
}
