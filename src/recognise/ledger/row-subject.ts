import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import type { Catalogue } from "../../catalogue";
import type { Amount } from "../../money";
import type { CellRef } from "../../workbook";
import type { LedgerRow } from "../../ledger/ledger";
import { UNNAMED_PROJECT } from "../../ledger/projects";
import { type CodeRead, isEconomicSection, isFunctionItem } from "./code";
import { KIND_NAMES, economicFits } from "./kind";
import { type LedgerProblem, type LedgerProblemId, ledgerProblem } from "./problems";
import { projectName } from "./project-codes";
import { RememberedWords } from "./remembered-words";
import type { DataRow } from "./rows";
import type { LedgerShape } from "./shape";
import { joinCode } from "./split-code";
import { containsAny } from "./text";
import { FIELD_NAMES, type LedgerField } from "./words/fields";
import { BASIC_NAME_WORDS } from "./words/kinds";

/** What a row's money is for. */
export type Subject = Pick<LedgerRow, "function" | "economic" | "kind" | "project">;

/** What the key cells of a row say. `read` is absent where they do not suffice; then all of the row's amount is left out. */
export interface ReadSubject {
  readonly read?: Subject;
  readonly remarks: readonly Remark[];
  /** What basic expenditure calls its project, where nothing says that it is none. */
  readonly nameOnBasic?: string;
}

/** A field of a row that is unreadable or merely odd. */
export interface Remark {
  readonly id: LedgerProblemId;
  readonly field: LedgerField;
  /** Which of the field's columns it is, from 0. */
  readonly part?: number;
  readonly data?: LedgerProblem["data"];
}

/** How messages name a code and its length. */
const CODE_TEXTS = {
  function: { field: FIELD_NAMES.function, whole: "7 位的项级编码" },
  economic: { field: FIELD_NAMES.economic, whole: "5 位的款级编码" },
} as const;

/** Reads what the rows' money is for. */
export class RowSubjects {
  readonly names = new Map<string, string>();
  readonly words = new RememberedWords();
  private readonly projectNames = new Set<string>();
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly sheet: string,
    private readonly shape: LedgerShape,
    private readonly catalogue: Catalogue,
    /** The names of projects by their codes, for rows that have the code alone. */
    private readonly projectsByCode: ReadonlyMap<string, string>,
  ) {}

  /** What a row says in a field: the first of the field's columns that says anything. */
  text(row: DataRow, field: LedgerField): string {
    for (const { column } of this.shape.fields.get(field) ?? []) {
      const text = shown(row.cells.get(column)).trim();
      if (text !== "") return text;
    }
    return "";
  }

  read(row: DataRow): ReadSubject {
    const remarks: Remark[] = [];
    const fn = this.code(row, "function", isFunctionItem, remarks);
    const economic = this.code(row, "economic", isEconomicSection, remarks);
    const [type, category] = [this.text(row, "kind"), this.text(row, "category")];
    const said = this.words.kind(type, category, economic ?? "");
    const field = this.shape.fields.has("kind") ? "kind" : "category";
    if ("problem" in said) {
      const id = said.problem === "missing" ? "kind-missing" : "kind-unreadable";
      remarks.push({ id, field, data: { text: type || category } });
    } else if (said.contradicts) remarks.push({ id: "kind-contradicts", field, data: { text: type, category } });
    if (fn === undefined || economic === undefined || "problem" in said) return { remarks };
    const { kind } = said;
    if (!economicFits(kind, economic))
      remarks.push({ id: "economic-unfit", field: "economic", data: { text: economic, kind: KIND_NAMES[kind] } });
    const project = this.project(row, kind, remarks);
    // 人员类 and 公用经费 say themselves that theirs are the budget system's projects
    const isOdd = project !== undefined && kind !== "project" && squeeze(category) === "";
    return {
      read: { function: fn, economic, kind, ...(project !== undefined && { project }) },
      remarks,
      ...(isOdd && { nameOnBasic: project }),
    };
  }

  /** What is wrong with a row that says what was read, and is left out where that does not suffice. */
  problems(row: number, { remarks }: ReadSubject, amount: Amount): LedgerProblem[] {
    let left: Amount | undefined = amount;
    return remarks.map(({ id, field, part, data = {} }) => {
      const problem = ledgerProblem(id, this.cellOf(row, field, part), data);
      if (problem.severity !== "error") return problem;
      // a row is left out once, however much is wrong with it
      const known = left === undefined ? problem : { ...problem, leftOut: left };
      left = undefined;
      return known;
    });
  }

  /**
   * True for a “project” of basic expenditure that looks like one: budget systems keep personnel and operating expenditure as projects, too, and
   * those names are no fault. A name that project expenditure bears, or with no word of basic expenditure in it, is to be looked at. Known when all rows
   * are read.
   */
  looksLikeProject(nameOnBasic: string): boolean {
    return this.projectNames.has(nameOnBasic) || !containsAny(nameOnBasic, BASIC_NAME_WORDS);
  }

  /** Tells such a name at its row. */
  projectOnBasic(row: number, name: string): LedgerProblem {
    return ledgerProblem("project-on-basic", this.cellOf(row, "project"), { text: name });
  }

  private code(
    row: DataRow,
    field: "function" | "economic",
    isWhole: (code: string) => boolean,
    remarks: Remark[],
  ): string | undefined {
    const read = this.readCode(row, field, isWhole, remarks);
    if (!read) return undefined;
    const { code } = read;
    if (!this.isKnown(code))
      remarks.push({ id: `${field}-unknown`, field, data: { text: code, year: String(this.catalogue.year) } });
    const name = read.name ?? this.text(row, `${field}Name`);
    if (name !== "" && !this.names.has(code)) this.names.set(code, name);
    return code;
  }

  /** The code of a row, in one column or in one for each level. */
  private readCode(
    row: DataRow,
    field: "function" | "economic",
    isWhole: (code: string) => boolean,
    remarks: Remark[],
  ): CodeRead | undefined {
    const columns = this.shape.fields.get(field) ?? [];
    const text = this.text(row, field);
    if (text === "") {
      remarks.push({ id: `${field}-missing`, field });
      return undefined;
    }
    if (columns.length === 1) {
      const read = this.words.code(text);
      if (read && isWhole(read.code)) return read;
      remarks.push({ id: `${field}-unreadable`, field, data: { text } });
      return undefined;
    }
    const texts = columns.map(({ column }) => shown(row.cells.get(column)).trim());
    const joined = joinCode(texts, isWhole);
    if (joined.kind === "code") return joined;
    const { kind, part } = joined;
    remarks.push({ id: `code-part-${kind}`, field, part, data: { text: texts[part]!, ...CODE_TEXTS[field] } });
    return undefined;
  }

  /** A code that is in the catalogue, or in a part of it that is not complete. */
  private isKnown(code: string): boolean {
    const known = this.known.get(code) ?? (this.catalogue.find(code) !== undefined || !this.catalogue.isComplete(code));
    this.known.set(code, known);
    return known;
  }

  private project(row: DataRow, kind: Subject["kind"], remarks: Remark[]): string | undefined {
    const own = projectName(this.text(row, "project"));
    const name = own === "" ? (this.projectsByCode.get(this.text(row, "projectCode")) ?? "") : own;
    if (kind === "project") {
      if (name === "") remarks.push({ id: "project-missing", field: "project", data: { name: UNNAMED_PROJECT } });
      else this.projectNames.add(name);
    }
    return name === "" ? undefined : name;
  }

  private cellOf(row: number, field: LedgerField, part = 0): CellRef {
    return { sheet: this.sheet, row, column: this.shape.fields.get(field)?.[part]?.column ?? 0 };
  }
}
