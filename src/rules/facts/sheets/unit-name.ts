import { isSameUnit } from "../../../facts";
import { BASES } from "../../bases";
import { everyTable } from "../../rule";
import { cellsOf, factRule } from "../fact-rule";

/** The unit that states the facts is the one whose tables they go with. */
export const statedUnit = factRule(
  {
    id: "facts/unit-name",
    title: "单位信息的单位全称＝各表的编制单位",
    severity: "warning",
    basis: BASES.units,
    tables: everyTable,
    messages: { different: "“单位信息”的单位全称是“{stated}”，各表的编制单位是“{unit}”。" },
    advice: "请核对是否用了其他单位的填报表或表格；只是写法不同的，请统一为公章上的全称，简称填在“单位简称”。",
  },
  function* ({ facts: { unit }, disclosure, looked }) {
    const { name, shortName } = unit;
    if (!name || disclosure.unit === undefined) return;
    looked();
    const names = [name.value, ...(shortName ? [shortName.value] : [])];
    if (isSameUnit(disclosure.unit, names)) return;
    const data = { stated: name.value, unit: disclosure.unit };
    yield { messageId: "different", data, subject: "unit", cells: cellsOf(name) };
  },
);
