import { WorkbookError, type WorkbookPort, beginPlacing } from "../../app/port";
import { type SheetPlan, type SheetSnapshot, type Snapshot, apart } from "../../workbook";
import type { Limits } from "../limits";
import { addSheets } from "../patch/add-sheets";
import { countMarks } from "../patch/count-marks";
import { customXmlOf, customXmlUnder, writeCustomXml } from "../patch/custom-xml";
import { readWorkbook } from "../read/read-workbook";
import { writeWorkbook } from "../write/write-workbook";
import { type OpenedFile, editFile, refusalInFile } from "./edit-file";
import { toldAsWorkbookError } from "./failures";
import { FileCopy, type SavedCopy } from "./file-copy";

/** A workbook that is the bytes of a file. The file itself is never touched: `save` gives a copy with all that was done. */
export interface FileHost extends WorkbookPort {
  /** Fails with WorkbookError. A new workbook into which nothing was written has no copy: RangeError. */
  save(): Promise<SavedCopy>;
}

export interface FileOptions {
  readonly limits?: Partial<Limits>;
  /** Tells by its first rows whether a sheet is a ledger, which may be longer than others. */
  readonly isLedger?: (first: SheetSnapshot) => boolean;
  /** Tells by its content whether a sheet is about the workbook and none of its own: such go where the workbook is edited, and must be written anew. */
  readonly isReport?: (sheet: SheetSnapshot) => boolean;
}

/** The workbook in the bytes of an .xlsx file, which are read when they are asked for. */
export function openFile(bytes: Uint8Array, options: FileOptions = {}): FileHost {
  return new BytesHost(new FileCopy(bytes, options.limits), options);
}

/**
 * A workbook of another format, of which `write` makes a copy as .xlsx: its values. It is read with its formulas, and the copy, which has none, is made
 * only when something is to be changed in it or saved.
 */
export function openOriginal(original: Snapshot, write: () => Uint8Array, options: FileOptions = {}): FileHost {
  return new BytesHost(undefined, options, { snapshot: original, write });
}

/** A new workbook, without a sheet as yet: the first that are written make it. */
export function newFile(options: FileOptions = {}): FileHost {
  return new BytesHost(undefined, options);
}

/** What a workbook of another format holds, and how its values are written as .xlsx. */
interface Original {
  readonly snapshot: Snapshot;
  readonly write: () => Uint8Array;
}

class BytesHost implements FileHost {
  readonly takesRowsOut = false;
  #copy: FileCopy | undefined;
  #read: { readonly of: Uint8Array; readonly snapshot: Snapshot } | undefined;
  #custom: { readonly of: Uint8Array; readonly all: readonly string[] } | undefined;
  /** What is kept by a workbook that has no sheet as yet. */
  readonly #kept = new Map<string, string>();

  constructor(
    copy: FileCopy | undefined,
    private readonly options: FileOptions,
    private readonly original?: Original,
  ) {
    this.#copy = copy;
  }

  /** The file, made of the original where there is none as yet; undefined for a new workbook. */
  private get copy(): FileCopy | undefined {
    if (!this.#copy && this.original) {
      this.#copy = new FileCopy(this.original.write(), this.options.limits);
      this.#read = { of: this.#copy.contents, snapshot: this.original.snapshot };
    }
    return this.#copy;
  }

  private set copy(copy: FileCopy | undefined) {
    this.#copy = copy;
  }

  /** Whether nothing was asked for as yet that needs the original's copy. */
  get #isUnwritten(): boolean {
    return this.#copy === undefined && this.original !== undefined;
  }

  save(): Promise<SavedCopy> {
    return toldAsWorkbookError(() => {
      if (!this.copy) throw new RangeError("A workbook needs a sheet");
      return this.copy.saved;
    });
  }

  read(): Promise<Snapshot> {
    return toldAsWorkbookError(() => this.#snapshot());
  }

  /** A file's sheets have no ids. */
  readAgain(): Promise<Snapshot> {
    return this.read();
  }

  mark: WorkbookPort["mark"] = (marks) =>
    toldAsWorkbookError(() => {
      this.copy = this.copy?.withMarks(marks);
      return { cells: marks.length, protectedSheets: [] };
    });

  followMarks: WorkbookPort["followMarks"] = async (marks, { shownThoughNone = false } = {}) =>
    (await toldAsWorkbookError(() => this.#markedCells())) > 0 || shownThoughNone ? this.mark(marks) : undefined;

  clearMarks: WorkbookPort["clearMarks"] = () =>
    toldAsWorkbookError(() => {
      const cells = this.#markedCells();
      this.copy = this.copy?.withMarks([]);
      return { cells, protectedSheets: [] };
    });

  existing: WorkbookPort["existing"] = (names) =>
    toldAsWorkbookError(() => {
      const taken = new Set(this.#snapshot().sheets.map(({ name }) => name.toLowerCase()));
      return names.filter((name) => taken.has(name.toLowerCase()));
    });

  write: WorkbookPort["write"] = (plans, about, _asRead, writing) =>
    toldAsWorkbookError(() => {
      if (plans.length === 0) return [];
      beginPlacing(writing);
      if (!this.copy) this.copy = new FileCopy(this.#newBytes(plans), this.options.limits);
      else if (about) this.copy = this.copy.withReport(plans, [...about.replaced, ...plans.map(({ name }) => name)]);
      else this.copy = this.copy.withContents(addSheets(this.copy.contents, plans, this.options.limits));
      return [];
    });

  edit: WorkbookPort["edit"] = (edits) =>
    toldAsWorkbookError(() => {
      const { copy } = this;
      if (edits.length === 0) return { formats: [], uncalculated: [], protectedSheets: [] };
      if (!copy) throw new WorkbookError("EditRefused", "工作簿中还没有工作表，没有修改。", "", true);
      const { bytes, outcome } = editFile(this.#opened(copy), edits);
      this.copy = copy.withContents(bytes, apart(edits).rows);
      return outcome;
    });

  refusalOf = (edits: Parameters<WorkbookPort["edit"]>[0]): Promise<string | undefined> =>
    toldAsWorkbookError(() => this.copy && refusalInFile(this.#opened(this.copy), edits));

  /** A copy of values keeps nothing of ours as yet, and need not be made to tell it. */
  kept: WorkbookPort["kept"] = (...namespaces) =>
    toldAsWorkbookError(() =>
      namespaces.map((namespace) =>
        this.#copy ? customXmlUnder(namespace, this.#customXml(this.#copy.contents)) : this.#kept.get(namespace),
      ),
    );

  keep: WorkbookPort["keep"] = (namespace, xml) =>
    toldAsWorkbookError(() => {
      if (!this.copy) this.#kept.set(namespace, xml);
      else this.copy = this.copy.withContents(writeCustomXml(this.copy.contents, namespace, xml, this.options.limits));
    });

  /** The workbook as it is by now; read once for each state. */
  #snapshot(): Snapshot {
    if (this.original && this.#isUnwritten) return this.original.snapshot;
    if (!this.copy) return { sheets: [] };
    const bytes = this.copy.shown;
    const { limits, isLedger } = this.options;
    if (this.#read?.of !== bytes)
      this.#read = { of: bytes, snapshot: readWorkbook(bytes, { limits, ...(isLedger && { isLedger }) }) };
    return this.#read.snapshot;
  }

  /** All that the file keeps; read once for each state, for a check asks for several kinds of it. */
  #customXml(bytes: Uint8Array): readonly string[] {
    if (this.#custom?.of !== bytes) this.#custom = { of: bytes, all: customXmlOf(bytes, this.options.limits) };
    return this.#custom.all;
  }

  #opened({ contents: bytes }: FileCopy): OpenedFile {
    const { limits, isReport } = this.options;
    const snapshot = this.#snapshot();
    const reports = isReport && snapshot.sheets.filter(isReport).map(({ name }) => name);
    return {
      bytes,
      snapshot,
      isValues: this.original !== undefined,
      ...(reports && { reports }),
      ...(limits && { limits }),
    };
  }

  #markedCells(): number {
    return this.copy?.laid?.length ?? (this.copy ? countMarks(this.copy.contents, this.options.limits) : 0);
  }

  #newBytes(plans: readonly SheetPlan[]): Uint8Array {
    return [...this.#kept].reduce(
      (bytes, [namespace, xml]) => writeCustomXml(bytes, namespace, xml),
      writeWorkbook(plans),
    );
  }
}
