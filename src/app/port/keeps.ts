/** What the workbook keeps of ours beside its sheets (what was explained, what its ledger's columns are), so that it goes with the file. */
export interface Keeps {
  /** What is kept under each of the namespaces, as the XML in which it is kept; undefined where there is nothing. All are asked for together. */
  kept(...namespaces: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Keeps XML, whose root element is of the namespace, in place of what was kept under it before. */
  keep(namespace: string, xml: string): Promise<void>;
}
