import { XmlScanner } from "../xml";
import { entryKey, readDirectory, type ZipEntry } from "./directory";
import type { ZipLimits } from "./limits";
import type { Refusals } from "./refusals";
import { unpack, unpackInPieces } from "./unpack";

/** A relationship of a part: what kind of thing it leads to, and where that is. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; transitional and strict files differ in what stands before. */
  readonly kind: string;
  readonly type: string;
  /** The part's name without a leading slash; undefined for what lies outside the file. */
  readonly target: string | undefined;
}

/** An opened package of Office (.xlsx, .docx): its entries, and its parts as texts. Nothing is unpacked before it is asked for. */
export class Package {
  readonly entries: readonly ZipEntry[];
  private readonly byKey = new Map<string, ZipEntry>();
  private unpackedBytes = 0;

  /** Throws what `refuse` makes where the bytes are no package, or pass the limits. */
  constructor(
    readonly bytes: Uint8Array,
    readonly limits: ZipLimits,
    readonly refuse: Refusals,
  ) {
    if (bytes.length > limits.fileBytes) throw refuse.tooLarge("文件本身的大小超过上限");
    this.entries = readDirectory(bytes, limits, refuse);
    for (const entry of this.entries) this.byKey.set(entryKey(entry.name), entry);
  }

  /** The entry of that name, in any case of letters; undefined where there is none. */
  entry(name: string): ZipEntry | undefined {
    return this.byKey.get(entryKey(name));
  }

  /** The part's XML as a text, a byte order mark included; undefined where there is no such part. */
  text(name: string): string | undefined {
    const bytes = this.part(name);
    return bytes && this.decodeXml(bytes, name);
  }

  /** The content of a part; undefined where there is none of that name. What was unpacked so far counts against the limits. */
  part(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (!entry) return undefined;
    this.unpackedBytes += entry.size;
    if (this.unpackedBytes > this.limits.totalBytes) throw this.refuse.tooLarge("解压后的总大小超过上限");
    return unpack(this.bytes, entry, this.limits, this.refuse);
  }

  /** The content of a part in pieces, none of which is kept; it counts against no limit but that of its own. Throws while it is gone through. */
  pieces(entry: ZipEntry): Generator<Uint8Array, void> {
    return unpackInPieces(this.bytes, entry, this.limits, this.refuse);
  }

  /** The relationships of a part, or of the package itself for "". */
  relationships(part: string): readonly Relationship[] {
    const path = relationshipsPart(part);
    const xml = this.text(path);
    if (xml === undefined) return [];
    const found: Relationship[] = [];
    const scanner = new XmlScanner(xml, () => this.refuse.damaged(`部件 ${path} 的内容不是有效的 XML`));
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

  private decodeXml(bytes: Uint8Array, part: string): string {
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : "utf-8";
    try {
      return decoderOf(encoding).decode(bytes);
    } catch {
      throw this.refuse.damaged(`部件 ${part} 的文字编码无法识别`);
    }
  }
}

const decoders = new Map<string, TextDecoder>();

/** A decoder that refuses what is not of its encoding; made once, for making one takes longer than a small part. */
function decoderOf(encoding: string): TextDecoder {
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })));
  return decoder;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; "" → `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
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
