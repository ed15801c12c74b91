import { type Mark, type RowEdit, type SheetPlan, rowAfter } from "../../workbook";
import type { Limits } from "../limits";
import { patchWorkbook } from "../patch/patch-workbook";

/** The copy of a workbook as it would be saved, and what the user must know of it: Chinese, a sentence or two each. */
export interface SavedCopy {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** Sheets about a workbook, and those of the workbook that they take the place of. */
interface Report {
  readonly sheets: readonly SheetPlan[];
  readonly replaced: readonly string[];
}

/**
 * A workbook's file being changed: its contents as they are by now, and, apart from them, our marks and report, which are laid over them once,
 * when the copy is asked for. A value: each change gives another.
 */
export class FileCopy {
  #saved: SavedCopy | undefined;

  /**
   * @param contents the file without what is laid over it here
   * @param marks absent where those that the file has stay
   */
  constructor(
    readonly contents: Uint8Array,
    private readonly limits: Partial<Limits> | undefined,
    private readonly marks?: readonly Mark[],
    private readonly report?: Report,
  ) {}

  /** The same with other contents; rows that came or went move the marks. */
  withContents(contents: Uint8Array, rows: readonly RowEdit[] = []): FileCopy {
    const marks = this.marks?.flatMap((mark) => {
      const row = rowAfter(rows, mark.cell);
      return row === undefined ? [] : [{ ...mark, cell: { ...mark.cell, row } }];
    });
    return new FileCopy(contents, this.limits, marks, this.report);
  }

  withMarks(marks: readonly Mark[]): FileCopy {
    return new FileCopy(this.contents, this.limits, marks, this.report);
  }

  withReport(sheets: readonly SheetPlan[], replaced: readonly string[]): FileCopy {
    const others = this.report?.sheets.filter(({ name }) => !replaced.includes(name)) ?? [];
    const all = { sheets: [...others, ...sheets], replaced: [...(this.report?.replaced ?? []), ...replaced] };
    return new FileCopy(this.contents, this.limits, this.marks, all);
  }

  /** The marks that are laid here; absent where the file's own stay. */
  get laid(): readonly Mark[] | undefined {
    return this.marks;
  }

  /** The copy. The same bytes as were opened where nothing was done. Throws XlsxError, and RangeError for plans that no workbook can hold. */
  get saved(): SavedCopy {
    return (this.#saved ??= this.#save());
  }

  /** The file to be read: as it would be saved, but perhaps for marks, which are no contents. */
  get shown(): Uint8Array {
    return this.report ? this.saved.bytes : this.contents;
  }

  #save(): SavedCopy {
    const { contents: bytes, marks, report, limits } = this;
    if (!marks && !report) return { bytes, warnings: [] };
    return patchWorkbook(bytes, {
      ...(marks && { marks }),
      ...(report ?? { keepsFormats: true }),
      ...(limits && { limits }),
    });
  }
}
