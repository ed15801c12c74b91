import type { Area } from "../../workbook";

/** Where a text is that is to be checked. */
export type TextSource =
  /** A .docx or .txt file, by its bytes. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "pasted"; readonly text: string }
  /** The text in an area of a sheet. */
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area }
  /** The sheet 预算说明. */
  | { readonly kind: "own-sheet" };
