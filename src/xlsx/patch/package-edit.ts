import { PackageEdit as ZipPackageEdit } from "../../zip";
import type { Package } from "../package";

/** A workbook's package being changed. */
export class PackageEdit extends ZipPackageEdit<Package> {}
