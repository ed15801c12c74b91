import { Package as ZipPackage } from "../zip";
import { checkContainer, oldFormat } from "./container";
import { damaged, notAWorkbook, XLSX_REFUSALS } from "./errors";
import { DEFAULT_LIMITS, type Limits } from "./limits";

export { type Relationship, relationshipsPart } from "../zip";

/** An opened .xlsx file. */
export class Package extends ZipPackage {
  declare readonly limits: Limits;

  /** Throws XlsxError where the bytes are no package, or pass the limits. */
  constructor(bytes: Uint8Array, limits: Limits) {
    checkContainer(bytes);
    super(bytes, limits, XLSX_REFUSALS);
  }
}

/** Bytes of all parts of a package, unpacked, as it declares them; unpacking goes no further. Throws XlsxError where the bytes are no package, or pass the limits. */
export function unpackedSize(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): number {
  return new Package(bytes, limits).entries.reduce((sum, { size }) => sum + size, 0);
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
