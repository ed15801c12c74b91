import type { SectionSpec, TableSpec, TieRule } from "../../tables";
import { balanceId, pairId, rowId, treeId } from "./ids";

/** Every rule of ties that tables may have, told by what their descriptions say: for ties that their template does not name. */
export function unnamedTies(tables: readonly TableSpec[]): TieRule[] {
  return [
    ...tables.flatMap(insideTies),
    ...tables.flatMap((first, index) => tables.slice(index + 1).map((second) => betweenTies(first, second))),
  ];
}

function insideTies({ id, sections }: TableSpec): TieRule[] {
  const totals = sections.flatMap(({ total }) => total?.[0] ?? []);
  return [
    { id: rowId(id), title: rowTitle(sections), tables: [id] },
    { id: treeId(id), title: treeTitle(sections[0]), tables: [id] },
    { id: balanceId(id), title: totals.join("＝") || "两部分相等", tables: [id] },
  ];
}

/** `合计＝基本支出＋项目支出` where a table has one total and its parts; else that columns of totals are the sums of the others. */
function rowTitle([section, ...others]: TableSpec["sections"]): string {
  const [total, ...parts] = section.columns.flatMap((column) => (column.role === "amount" ? [column] : []));
  if (others.length > 0 || !total || parts.length < 2 || Object.keys(total.question).length > 0)
    return "各栏合计＝其明细各栏之和";
  return `${total.header.join("·")}＝${parts.map(({ header }) => header.join("·")).join("＋")}`;
}

function treeTitle({ rows, total }: SectionSpec): string {
  const all = total?.[0] ?? "合计";
  if (rows.by === "function") return `类＝款之和，款＝项之和，${all}＝类之和`;
  if (rows.by === "economic") return `类＝款之和，${all}＝类之和`;
  return rows.by === "project" ? `${all}＝各项目之和` : `${all}＝各行之和，各行＝其明细之和`;
}

function betweenTies(first: TableSpec, second: TableSpec): TieRule {
  const [left, right] = [first, second].map(({ number, title }) => `${number}《${title}》`);
  return { id: pairId(first.id, second.id), title: `${left}与${right}一致`, tables: [first.id, second.id] };
}
