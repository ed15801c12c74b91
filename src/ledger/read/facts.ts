import type { Snapshot } from "../../workbook";
import type { SheetRow } from "./rows";
import { rowsOf } from "./rows";
import { cellText, headingForm } from "./text";

/** What the sheet 单位信息 says: a key a row, its value beside it. */
export interface UnitFacts {
  readonly unit?: string;
  readonly year?: number;
  /** Every key as it stands, with its value. */
  readonly values: ReadonlyMap<string, string>;
}

const SHEET = "单位信息";
const UNIT_KEYS = ["单位全称", "单位名称", "预算单位"];
const YEAR_KEYS = ["预算年度", "年度"];

/** Reads the sheet 单位信息, where there is one. */
export function readUnitFacts(snapshot: Snapshot): UnitFacts {
  const sheet = snapshot.sheets.find(({ name }) => headingForm(name) === SHEET);
  const values = new Map((sheet ? rowsOf(sheet) : []).flatMap(keyAndValue));
  const first = (keys: readonly string[]) => keys.map((key) => values.get(key)).find((value) => value !== undefined);
  const unit = first(UNIT_KEYS);
  const year = /20\d\d/.exec(first(YEAR_KEYS) ?? "")?.[0];
  return { ...(unit !== undefined && { unit }), ...(year !== undefined && { year: Number(year) }), values };
}

function keyAndValue({ cells }: SheetRow): [string, string][] {
  const [key, value] = [...cells.values()].sort((a, b) => a.column - b.column).map((cell) => cellText(cell).trim());
  return key === undefined || value === undefined ? [] : [[headingForm(key), value]];
}
