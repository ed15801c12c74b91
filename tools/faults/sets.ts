import type { Measure } from "../../src/money";
import { inPrint, printOf } from "../synthetic/in-print";
import type { TriedWorkbook } from "./workbooks";

/** Published workbooks of the sets that every place's are made after. */
const PRINTS = [
  { name: "全国部门预算公开表（中央）", file: "budget-central-2023" },
  { name: "上海市部门预算公开表", file: "budget-shanghai-2025" },
  { name: "全国部门决算公开表（全国式样）", file: "accounts-national-layout" },
  { name: "全国部门决算公开表（上海式样）", file: "accounts-shanghai-2024-finance" },
] as const;
const MEASURES: readonly Measure[] = ["元", "万元"];

/** Each as it was published, and its print with the figures of a made-up ledger: exact in 元, and each rounded by itself in 万元. */
export const SETS: readonly TriedWorkbook[] = PRINTS.flatMap(({ name, file }, index): TriedWorkbook[] => {
  const print = () => printOf(`tests/fixtures/national/${file}.xlsx`);
  return [
    { name: `${name}，公布的`, published: true, live: false, make: print },
    ...MEASURES.map((measure) => ({
      name: `${name}，造的，${measure}`,
      published: false,
      live: false,
      make: () => inPrint(print(), index + 1, measure),
    })),
  ];
});
