import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a hand-made workbook is made of; each piece is the XML of a part, or what stands inside of it. */
export interface HandMade {
  /** The content of each sheet's `<worksheet>` element, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The content of `<sst>`. */
  readonly strings?: string;
  /** The content of `<styleSheet>`. */
  readonly styles?: string;
  /** More attributes of each `<sheet>`, by its name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What follows `<sheets>` in the workbook. */
  readonly afterSheets?: string;
  /** Parts to add, or to put in place of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a small, valid workbook in Excel's own layout. */
export function handMadeParts(made: HandMade): Record<string, Uint8Array> {
  const names = Object.keys(made.sheets);
  const relationships = names.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`]);
  if (made.strings !== undefined) relationships.push(["rIdStrings", "sharedStrings", "sharedStrings.xml"]);
  if (made.styles !== undefined) relationships.push(["rIdStyles", "styles", "styles.xml"]);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${made.attributes?.[name] ?? ""}/>`)
      .join("")}</sheets>${made.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml(relationships),
  };
  names.forEach((name, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `${HEAD}<worksheet xmlns="${MAIN}">${made.sheets[name]}</worksheet>`;
  });
  if (made.strings !== undefined) parts["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}">${made.strings}</sst>`;
  if (made.styles !== undefined)
    parts["xl/styles.xml"] = `${HEAD}<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>`;
  Object.assign(parts, made.parts);
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
  );
}

/** A small workbook as a file. */
export function handMade(made: HandMade): Uint8Array {
  return zipSync(handMadeParts(made));
}

/** A workbook of one sheet, `表`, from its rows. */
export function oneSheet(rows: string, rest: Omit<HandMade, "sheets"> = {}): Uint8Array {
  return handMade({ ...rest, sheets: { 表: `<sheetData>${rows}</sheetData>` } });
}

/** The parts of a file as texts, by their names; parts that are no text come out as one all the same. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part, true)]));
}

/** The parts of a file as readable XML. */
export function xmlOf(file: Uint8Array, part: string): string {
  const content = unzipSync(file)[part];
  if (!content) throw new Error(`No part ${part}`);
  return strFromU8(content);
}

/** The names of the parts in which two files differ, and of those that only one of them has. */
export function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const [left, right] = [partsOf(a), partsOf(b)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((name) => left[name] !== right[name])
    .sort();
}

/** The real workbook that comes with the project. */
export function sampleFile(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../samples/budget-2024.xlsx")));
}

/**
 * Whether LibreOffice is on this machine, with the part that opens workbooks: it is there without Calc where only Writer was installed. Tests that need
 * it say so on the console where it is not.
 */
export function hasLibreOffice(): boolean {
  const found = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "soffice"))
    .find(existsSync);
  return found !== undefined && existsSync(join(dirname(realpathSync(found)), "libsclo.so"));
}

/** Has LibreOffice open a file and save it in another format; gives the bytes it wrote. */
export function throughLibreOffice(file: Uint8Array, extension: string, name = "book.xlsx"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const [input, output] = [join(folder, name), join(folder, "out")];
    writeFileSync(input, file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const call = [profile, "--headless", "--convert-to", extension, "--outdir", output, input];
    const { status, stderr } = spawnSync("soffice", call, { timeout: 120_000, encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return new Uint8Array(readFileSync(join(output, `${name.replace(/\.\w+$/, "")}.${extension.split(":")[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file with another unpacked size in its directory. */
export function withDeclaredSize(file: Uint8Array, part: string, size: number): Uint8Array {
  const copy = Buffer.from(file);
  const name = copy.lastIndexOf(part);
  copy.writeUInt32LE(size, name - 46 + 24);
  return new Uint8Array(copy);
}

function relationshipsXml(all: readonly (readonly string[])[]): string {
  const items = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}
