import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import type { Measure } from "../../money";
import type { CellRef, Snapshot } from "../../workbook";
import { type LedgerProblem, ledgerProblem } from "./problems";
import type { SheetRow } from "./rows";
import { rowsOf } from "./rows";

/** What the sheet 单位信息 says: a key a row, its value beside it. */
export interface UnitFacts {
  readonly unit?: string;
  readonly year?: number;
  /** 金额单位: the measure of the amounts on every sheet that states none. */
  readonly measure?: Measure;
  /** Every key as it stands, with its value. */
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly LedgerProblem[];
}

const SHEET = "单位信息";
const UNIT_KEYS = ["单位全称", "单位名称", "预算单位"];
const MEASURE_KEY = "金额单位";
const MEASURE = /^(?:人民币)?(万元|元)$/;
const YEAR_KEYS = ["预算年度", "年度"];

/** Reads the sheet 单位信息, where there is one. */
export function readUnitFacts(snapshot: Snapshot): UnitFacts {
  const sheet = snapshot.sheets.find(({ name }) => headerForm(name) === SHEET);
  const said = (sheet ? rowsOf(sheet) : []).flatMap(keyAndValue);
  const values = new Map(said.map(({ key, value }) => [key, value]));
  const first = (keys: readonly string[]) => keys.map((key) => values.get(key)).find((value) => value !== undefined);
  const unit = first(UNIT_KEYS);
  const year = /20\d\d/.exec(first(YEAR_KEYS) ?? "")?.[0];
  const stated = said.find(({ key }) => key === MEASURE_KEY);
  const measure = MEASURE.exec(squeeze(stated?.value ?? ""))?.[1] as Measure | undefined;
  const isUnreadable = sheet && stated && !measure;
  return {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year: Number(year) }),
    ...(measure && { measure }),
    values,
    problems: isUnreadable
      ? [ledgerProblem("facts-measure-unreadable", { ...stated.at, sheet: sheet.name }, { text: stated.value })]
      : [],
  };
}

/** A key, and the value beside it with its place. */
interface Fact {
  readonly key: string;
  readonly value: string;
  readonly at: Pick<CellRef, "row" | "column">;
}

function keyAndValue({ row, cells }: SheetRow): Fact[] {
  const [key, value] = [...cells.values()].sort((a, b) => a.column - b.column);
  if (!key || !value) return [];
  return [{ key: headerForm(shown(key)), value: shown(value).trim(), at: { row, column: value.column } }];
}
