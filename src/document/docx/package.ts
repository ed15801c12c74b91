import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";
import { fontTableXml } from "./fonts";
import { escaped } from "./text";

const CONTENT_TYPES = "[Content_Types].xml";
const DOCUMENT = "word/document.xml";
const PROPERTIES = "docProps/core.xml";
const FONTS = "word/fontTable.xml";
/** The first date that zip knows, in the zone of whoever runs it. */
const FIRST_DATE = new Date(1980, 0, 1);

/**
 * The library's package with the tables in their slots, fonts that name what stands in for them, and no time in it: the same document always
 * makes the same bytes.
 */
export function finishedPackage(made: Uint8Array, title: string, tables: readonly string[]): Uint8Array {
  const parts = unzipSync(made);
  const document = strFromU8(parts[DOCUMENT]!);
  const filled = document.replace(/<w:slot(\d+)\/>/g, (_, index: string) => tables[Number(index)]!);
  const { [CONTENT_TYPES]: types, ...others } = parts;
  const replaced = {
    // first, as office programs have it: some tell a document's kind by it
    [CONTENT_TYPES]: types!,
    ...others,
    [DOCUMENT]: strToU8(filled),
    [PROPERTIES]: strToU8(propertiesXml(title)),
    [FONTS]: strToU8(fontTableXml()),
  };
  return zipSync(replaced, { mtime: FIRST_DATE, level: 6 });
}

function propertiesXml(title: string): string {
  const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  const elements = "http://purl.org/dc/elements/1.1/";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="${elements}"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`
  );
}
