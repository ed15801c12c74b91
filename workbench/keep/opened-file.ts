import type { FUniver, IWorkbookData } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { keptXml, xmlIn } from "./kept-xml";
import { openedData } from "./opened-data";
import { RowLog } from "./row-log";
import { type SavedCopy, savedCopy } from "./saved-copy";

/** A file that is open in the workbench, and what of it is not saved. */
export class OpenedFile {
  private readonly names: ReadonlyMap<string, string>;
  private readonly log: RowLog;
  /** The custom XML that the workbook kept when it was opened, or saved last. */
  private xml: string;

  /** @param workbook what `openedData` gave of these bytes, shown */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly workbook: FWorkbook,
    univer: FUniver,
  ) {
    const names = workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()] as const);
    this.names = new Map(names);
    this.log = new RowLog(univer, workbook.getId());
    this.xml = this.xmlNow;
  }

  /** Shows a file. Throws XlsxError where it cannot be read. @param show puts a workbook in the place of the one before */
  static open(
    bytes: Uint8Array,
    name: string,
    univer: FUniver,
    show: (data: Partial<IWorkbookData>) => FWorkbook,
  ): OpenedFile {
    return new OpenedFile(bytes, show(openedData(bytes, name, `${name}-${Date.now()}`)), univer);
  }

  /** The file with what was done to it. Throws EditRefused where no copy can be made. */
  copy(): SavedCopy {
    if (this.log.isEmpty) return { bytes: keptXml(this.bytes, this.custom), lost: [] };
    const { bytes, names, workbook, log } = this;
    return savedCopy({ bytes, names, workbook, log });
  }

  /** Says that a copy was saved. */
  saved(): void {
    this.log.rest();
    this.xml = this.xmlNow;
  }

  /** Whether something was done that is in no saved copy; what was undone again may count, what Univer computes does not. */
  get isUnsaved(): boolean {
    return this.log.touched || this.xml !== this.xmlNow;
  }

  close(): void {
    this.log.close();
  }

  private get custom(): unknown {
    return this.workbook.getWorkbook().getSnapshot().custom;
  }

  private get xmlNow(): string {
    return JSON.stringify(xmlIn(this.custom));
  }
}
