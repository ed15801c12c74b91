import { checkContainer, oldFormat } from "./container";
import { damaged, notAWorkbook, tooLarge } from "./errors";
import type { Limits } from "./limits";
import { XmlScanner } from "./xml/scanner";
import { entryKey, readDirectory, type ZipEntry } from "./zip/directory";
import { unpack } from "./zip/unpack";

/** A relationship of a part: what kind of thing it leads to, and where that is. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; transitional and strict files differ in what stands before. */
  readonly kind: string;
  readonly type: string;
  /** The part's name without a leading slash; undefined for what lies outside the file. */
  readonly target: string | undefined;
}

/** An opened .xlsx file: its entries, and its parts as texts. Nothing is unpacked before it is asked for. */
export class Package {
  readonly entries: readonly ZipEntry[];
  private readonly byKey = new Map<string, ZipEntry>();
  private unpackedBytes = 0;

  /** Throws XlsxError where the bytes are no package, or pass the limits. */
  constructor(
    readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    checkContainer(bytes);
    if (bytes.length > limits.fileBytes) throw tooLarge("文件本身的大小超过上限");
    this.entries = readDirectory(bytes, limits);
    for (const entry of this.entries) this.byKey.set(entryKey(entry.name), entry);
  }

  /** The entry of that name, in any case of letters; undefined where there is none. */
  entry(name: string): ZipEntry | undefined {
    return this.byKey.get(entryKey(name));
  }

  /** The part's XML as a text, a byte order mark included; undefined where there is no such part. */
  text(name: string): string | undefined {
    const entry = this.entry(name);
    if (!entry) return undefined;
    this.unpackedBytes += entry.size;
    if (this.unpackedBytes > this.limits.totalBytes) throw tooLarge("解压后的总大小超过上限");
    return decodeXml(unpack(this.bytes, entry, this.limits), entry.name);
  }

  /** The relationships of a part, or of the package itself for "". */
  relationships(part: string): readonly Relationship[] {
    const path = relationshipsPart(part);
    const xml = this.text(path);
    if (xml === undefined) return [];
    const found: Relationship[] = [];
    const scanner = new XmlScanner(xml, path);
    while (scanner.next()) {
      if (!scanner.opens || scanner.depth !== 1 || scanner.name !== "Relationship") continue;
      const type = scanner.attribute("Type") ?? "";
      const target = scanner.attribute("Target");
      const external = scanner.attribute("TargetMode") === "External" || target === undefined;
      found.push({
        id: scanner.attribute("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: external ? undefined : resolveTarget(part, target),
      });
    }
    return found;
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; "" → `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name of the workbook's main part. Throws XlsxError where the package is of another kind: `old-format`, `not-a-workbook`. */
export function mainPart(file: Package): string {
  if (isOds(file)) throw oldFormat("OpenDocument 表格（.ods）");
  const target = mainTarget(file);
  if (target === undefined) {
    throw notAWorkbook(file.entry("mimetype") ? "这是另一种 OpenDocument 文件" : "压缩包里没有工作簿");
  }
  if (isBinary(target)) throw oldFormat("二进制工作簿（.xlsb）");
  if (!file.entry(target)) throw damaged("缺少工作簿的主要部件");
  return target;
}

/** Which format other than .xlsx the package is of; undefined where it is neither of the two. */
export function oldPackageFormat(file: Package): "xlsb" | "ods" | undefined {
  if (isOds(file)) return "ods";
  const target = mainTarget(file);
  return target !== undefined && isBinary(target) ? "xlsb" : undefined;
}

const ODS = "application/vnd.oasis.opendocument.spreadsheet";
const LONGEST_TYPE = 256;

/** A template (`…spreadsheet-template`) is one, too. */
function isOds(file: Package): boolean {
  const entry = file.entry("mimetype");
  return entry !== undefined && entry.size <= LONGEST_TYPE && (file.text("mimetype") ?? "").startsWith(ODS);
}

function isBinary(part: string): boolean {
  return part.toLowerCase().endsWith(".bin");
}

function mainTarget(file: Package): string | undefined {
  return file.relationships("").find((relationship) => relationship.kind === "officeDocument")?.target;
}

function resolveTarget(part: string, target: string): string {
  const path = target.split("#", 1)[0]!.replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return decodePercent(steps.join("/"));
}

function decodePercent(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // Not an escape but a name with a percent sign, which some programs write as it is.
  }
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(`部件 ${part} 的文字编码无法识别`);
  }
}
