import { FUNDS, KINDS, unionKinds } from "../../../src/ledger";
import { type Template, tablesWithin } from "../../../src/tables";
import { someDailyTraining } from "./rule";
import { byFunction, bySource } from "./tables";

/** All money, spent every day or on projects. */
const UNIVERSE = { fund: FUNDS.currentAndCarried, kind: unionKinds(KINDS.basic, KINDS.project) };

/** A set of two tables that nobody publishes: nothing in src knows of it, and all that is done with Xinjiang's tables is done with it. */
export const toy: Template = {
  id: "toy-2024",
  title: "培训经费公开表",
  about: "没有人公开的两张表",
  universe: UNIVERSE,
  readings: [{ name: "only", title: "全部资金", tables: tablesWithin(UNIVERSE, [bySource, byFunction]) }],
  measure: "元",
  ties: {
    pairs: [["toy-source", "toy-function"]],
    rules: [
      { id: "toy/tree", title: "培训各类＝各款之和", tables: ["toy-function"], of: { by: ["rows"] } },
      { id: "toy/both", title: "培训来源＝培训科目", tables: ["toy-source", "toy-function"], of: {} },
    ],
  },
  rules: [someDailyTraining],
  map: { width: 400, height: 200 },
  words: { all: "两张附表" },
};
