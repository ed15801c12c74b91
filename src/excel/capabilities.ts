/**
 * What the Excel at hand can do, beyond ExcelApi 1.9, which the manifest asks for. Everything that needs a later set is asked for
 * here, at run time, and is only ever an improvement.
 */
export interface Capabilities {
  /** ExcelApi 1.9: ranges of several areas, page layout. Without it nothing here works; the pane says so. */
  readonly enough: boolean;
  /** ExcelApi 1.14: an event says whether this add-in caused it. */
  readonly knowsOwnChanges: boolean;
}

/** Asks the host; to be called after Office.onReady. */
export function capabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return { enough: has("1.9"), knowsOwnChanges: has("1.14") };
}
