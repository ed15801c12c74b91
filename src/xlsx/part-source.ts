import { tooLarge } from "./errors";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { Package } from "./package";
import { pack } from "./zip/pack";
import { unpack } from "./zip/unpack";

/** The parts of any zip package, unpacked within the limits: for readers of other formats, which have no such limits of their own. */
export class PartSource {
  readonly names: readonly string[];
  private readonly file: Package;
  private bytes = 0;

  /** Throws XlsxError where the bytes are no package, or pass the limits. */
  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits = DEFAULT_LIMITS,
  ) {
    this.file = new Package(bytes, limits);
    this.names = this.file.entries.map(({ name }) => name);
  }

  /** The content of a part; undefined where there is none of that name. Throws XlsxError. */
  part(name: string): Uint8Array | undefined {
    const entry = this.file.entry(name);
    if (!entry) return undefined;
    this.bytes += entry.size;
    if (this.bytes > this.limits.totalBytes) throw tooLarge("解压后的总大小超过上限");
    return unpack(this.file.bytes, entry, this.limits);
  }
}

/** A zip package of these parts, in their order. */
export function packParts(parts: readonly { readonly name: string; readonly content: Uint8Array }[]): Uint8Array {
  return pack(parts);
}
