import { pack } from "../../src/zip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts beside the document, by their kinds: the XML within their roots. */
export interface OtherParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A Word file whose body is this XML, with the prefix `w:`. */
export function docxOf(body: string, others: OtherParts = {}): Uint8Array {
  const kinds = Object.entries(others) as [keyof OtherParts, string][];
  const links = kinds.map(([kind], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`);
  return packed({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": documentXml(body),
    "word/_rels/document.xml.rels": `<Relationships xmlns="${RELATIONSHIPS}">${links.join("")}</Relationships>`,
    ...Object.fromEntries(kinds.map(([kind, xml]) => [`word/${kind}.xml`, `<w:${kind} ${W}>${xml}</w:${kind}>`])),
  });
}

/** The document's part with this body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${W} ${OTHERS}><w:body>${body}</w:body></w:document>`;
}

/** A zip package of these parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return pack(Object.entries(parts).map(([name, xml]) => ({ name, content: encoder.encode(xml) })));
}

/** A paragraph of runs, each with its text; properties of the paragraph in front of them. */
export function p(text: string | readonly string[], properties = ""): string {
  const runs = (typeof text === "string" ? [text] : text).map(r);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs.join("")}</w:p>`;
}

/** A run with a text. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A table of rows of cells; a cell is its text. */
export function tbl(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:tcPr/>${p(text)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
