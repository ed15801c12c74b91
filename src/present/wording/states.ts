import type { TableState } from "../../diagnose/report";
import type { TieVerdict } from "../map/tie-map";
import type { Told } from "./told";

/** What the states of a table are called in every output. */
export const TABLE_STATES: Readonly<Record<TableState, Told>> = {
  present: { sign: "✓", word: "有数据", tone: "good" },
  "declared-empty": { sign: "✓", word: "空表，有说明", tone: "good" },
  empty: { sign: "✗", word: "空表，缺说明", tone: "bad" },
  missing: { sign: "✗", word: "没有找到", tone: "bad" },
  duplicate: { sign: "△", word: "重复", tone: "warn" },
};

/** What is said in every output of the ties between two tables, or of a rule. */
export const TIE_VERDICTS: Readonly<Record<TieVerdict, Told>> = {
  held: { sign: "✓", word: "全部成立", tone: "good" },
  failed: { sign: "✗", word: "有不成立", tone: "bad" },
  doubtful: { sign: "△", word: "有需核实", tone: "warn" },
  unchecked: { sign: "？", word: "未检查", tone: "none" },
};
