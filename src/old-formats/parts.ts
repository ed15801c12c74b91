import { damaged, packParts, PartSource } from "../xlsx";
import { type OldFormatLimits, packageLimits } from "./limits";
import { withEveryCell } from "./ods-cells";

/** A package for the library. */
export interface NeededParts {
  readonly bytes: Uint8Array;
  /** The part of an .ods that holds its sheets, as it was. */
  readonly content?: Uint8Array;
}

/**
 * The package with nothing but the parts that hold cells and those that lead to them, unpacked and packed anew by our own reader of packages:
 * so its limits hold for the library, which has none. Throws XlsxError.
 */
export function neededParts(bytes: Uint8Array, format: "xlsb" | "ods", limits: OldFormatLimits): NeededParts {
  const source = new PartSource(bytes, packageLimits(limits));
  const isNeeded = format === "ods" ? isNeededOds : isNeededXlsb;
  const parts = source.names
    .filter(isNeeded)
    .map((name) => ({ name, content: source.part(name) ?? new Uint8Array(0) }));
  if (format === "xlsb") return { bytes: packParts(parts) };
  const content = parts.find(({ name }) => name === ODS_CONTENT)?.content;
  if (!content) throw damaged("缺少部件 content.xml");
  const withCells = parts.map((part) =>
    part.content === content ? { ...part, content: withEveryCell(content) } : part,
  );
  return { bytes: packParts(withCells), content };
}

const ODS_CONTENT = "content.xml";
const ODS_PARTS: ReadonlySet<string> = new Set(["mimetype", "META-INF/manifest.xml", ODS_CONTENT, "styles.xml"]);

function isNeededOds(name: string): boolean {
  return ODS_PARTS.has(name);
}

/** Comments, drawings and programs are not needed, nor what leads from a sheet to them. */
function isNeededXlsb(name: string): boolean {
  const path = name.toLowerCase();
  if (path === "[content_types].xml") return true;
  if (path.endsWith(".rels")) return !path.includes("sheets/_rels/");
  return path.endsWith(".bin") && !/comments|vbaproject|printersettings|activex|ctrlprops/.test(path);
}
