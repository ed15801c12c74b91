import type { Snapshot } from "../workbook";
import type { OldFormat, XlsxErrorCode } from "../xlsx";
import type { OldFormatLimits } from "./limits";

/** One file to be read by the thread. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly format: OldFormat;
  readonly limits: OldFormatLimits;
}

/** What the thread says: that it has loaded the library, once; and for each request the cells, or why there are none. */
export type ThreadAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly snapshot: Snapshot }
  | { readonly kind: "refused"; readonly code: XlsxErrorCode; readonly message: string };
