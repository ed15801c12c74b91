import { DEFAULT_LIMITS, type Limits } from "./limits";
import { pack } from "../zip";
import { Package } from "./package";

/** The parts of any zip package, unpacked within the limits: for readers of other formats, which have no such limits of their own. */
export class PartSource {
  readonly names: readonly string[];
  private readonly file: Package;

  /** Throws XlsxError where the bytes are no package, or pass the limits. */
  constructor(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS) {
    this.file = new Package(bytes, limits);
    this.names = this.file.entries.map(({ name }) => name);
  }

  /** The content of a part; undefined where there is none of that name. Throws XlsxError. */
  part(name: string): Uint8Array | undefined {
    return this.file.part(name);
  }
}

/** A zip package of these parts, in their order. */
export function packParts(parts: readonly { readonly name: string; readonly content: Uint8Array }[]): Uint8Array {
  return pack(parts);
}
