import { BASES } from "../../bases";
import { everyTable } from "../../rule";
import { cellsOf, factRule } from "../fact-rule";

/** The facts are stated for the year of the tables. */
export const statedYear = factRule(
  {
    id: "facts/year",
    title: "单位信息的预算年度＝各表的年度",
    severity: "warning",
    basis: BASES.units,
    tables: everyTable,
    messages: { different: "“单位信息”的预算年度是 {stated} 年，各表是 {year} 年。" },
    advice: "请核对年度；沿用上年填报表的，其他内容也要逐项更新。",
  },
  function* ({ facts: { unit }, disclosure: { year }, looked }) {
    if (!unit.year || year === undefined) return;
    looked();
    if (unit.year.value === year) return;
    const data = { stated: unit.year.value, year };
    yield { messageId: "different", data, subject: "year", cells: cellsOf(unit.year) };
  },
);
