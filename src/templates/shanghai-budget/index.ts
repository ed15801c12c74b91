import { type Template, type TieNames, tablesWithin } from "../../tables";
import { economics } from "../national/beside/economics";
import { procurement } from "../national/beside/procurement";
import { projects } from "../national/beside/projects";
import { MAP_PLACES } from "../national/map";
import { nationalBudget } from "../national-budget";
import { TABLES, UNIVERSE } from "./tables";

const PAIRS: TieNames["pairs"] = [
  ["S1.income", "S2"],
  ["S1.expenditure", "S3"],
  ["S1.income", "S1.expenditure"],
  ["S2", "S3"],
  ["S1.income", "S4.income"],
  ["S4.income", "S4.expenditure"],
  ["S4.expenditure", "S5"],
  ["S4.expenditure", "S6"],
  ["S4.expenditure", "S7"],
  ["S3", "S5"],
  ["S3", "S6"],
  ["S3", "S7"],
  ["S5", "S8"],
  ["S9", "S8"],
  ["S5", "S9"],
  ["S3", "SP"],
  ["S5", "SP"],
  ["S6", "SP"],
  ["S7", "SP"],
  ["S3", "SE"],
  ["S8", "SE"],
  ["S9", "SE"],
  ["SP", "SE"],
];

/** What units print beside the nine. */
const BESIDE = tablesWithin(UNIVERSE, [
  projects({ id: "SP", place: MAP_PLACES.projects }, false),
  economics({ id: "SE", place: MAP_PLACES.economics }),
  procurement({ id: "SG", place: MAP_PLACES.procurement }),
]);

/** 部门／单位预算公开 as Shanghai prints it: the national nine in another order, in 元, with 机关运行经费 beside 三公. */
export const shanghaiBudget: Template = {
  ...nationalBudget,
  id: "shanghai-budget",
  roundsEach: true,
  title: "上海市部门预算公开表",
  about: "上海市、区各部门和单位，表1至表9，以元列示",
  universe: UNIVERSE,
  readings: [{ name: "this-year", title: "只列本年资金", tables: tablesWithin(UNIVERSE, TABLES), beside: BESIDE }],
  measure: "元",
  furniture: { unit: "编制单位", measure: "单位" },
  ties: {
    pairs: PAIRS,
    rules: [
      { id: "x/s8-s9", title: "表9各项“三公”经费不小于表8同一科目", tables: ["S8", "S9"], severity: "warning" },
      { id: "x/s9-se", title: "支出经济分类汇总表各科目不小于表9同一科目", tables: ["S9", "SE"], severity: "warning" },
    ],
  },
};
