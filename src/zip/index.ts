export { crc32 } from "./crc32";
export { entryKey, type ZipEntry } from "./directory";
export { fileKind, type FileKind } from "./file-kind";
export { ZIP_LIMITS, type ZipLimits } from "./limits";
export { pack, type PackItem } from "./pack";
export { type Packer, packWith } from "./packer";
export { Package, type Relationship, relationshipsPart } from "./package";
export type { Refusals } from "./refusals";
export { type NewPart, PACKAGE_RELATIONSHIPS, PackageEdit } from "./package-edit";
