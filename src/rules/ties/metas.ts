import { type RuleMeta, type Template, type TieRule, tablesAndBeside } from "../../tables";
import { oncePer } from "../../workbook";
import { BASES } from "../bases";
import { OWN_TIE } from "./ids";
import { unnamedTies } from "./unnamed";

/** Wordings of a tie that does not hold; the data are made by wording.ts. */
const MESSAGES = {
  unequal: "{left} ≠ {right}，差 {difference} {measure}。",
  rounding: "{left} 与 {right} 相差 {difference} {measure}，在四舍五入范围内（尾差）。",
  absent: "{left}，但{table}没有列出{what}，两表不一致。",
  larger: "{right} 大于 {left}，多 {difference} {measure}；部分不能大于全部。",
} as const;

/** What every tie that the user wrote is; a finding bears the tie's own name. */
const OWN_TIE_META: RuleMeta = {
  id: OWN_TIE,
  title: "自定义勾稽关系成立",
  severity: "error",
  basis: BASES.own,
  tables: [],
  needs: "any",
  over: "own",
  messages: {
    own: "“{name}”不成立：左边 {left} 为 {leftAmount}，右边 {right} 为 {rightAmount}，差 {difference} {measure}。",
    "own-rounding":
      "“{name}”左边 {left} 为 {leftAmount}，右边 {right} 为 {rightAmount}，差 {difference} {measure}，在四舍五入范围内（尾差）。",
  },
  advice: "请核对所列单元格，改正填错的一处；关系本身写错的，请改“自定义勾稽”表或设置。",
};

const INSIDE = "请核对本表的合计与明细，改正填错的一处。";
const BETWEEN = "同一个数在两张表中应当一致，请核对后改正填错的一处。";

/** The rules by which a template's ties are shown, in its order. */
export const tieMetas = oncePer((template: Template): readonly RuleMeta[] => [
  ...template.ties.rules.map(metaOf),
  OWN_TIE_META,
]);

/** What a tie's rule is: the template's, or for ties that it does not name one that names their tables. */
export function tieMeta(template: Template, id: string): RuleMeta {
  const meta = knownTieMeta(template, id);
  if (!meta) throw new Error(`${template.id} has no tie ${id}`);
  return meta;
}

/** The same; undefined for an id that no tie of the template can have. */
export function knownTieMeta(template: Template, id: string): RuleMeta | undefined {
  return metasById(template).get(id);
}

const metasById = oncePer((template: Template): ReadonlyMap<string, RuleMeta> => {
  const unnamed = unnamedTies(tablesAndBeside(template.readings[0])).map(metaOf);
  return new Map([...unnamed, ...tieMetas(template)].map((meta) => [meta.id, meta]));
});

function metaOf({ id, title, tables, severity = "error" }: TieRule): RuleMeta {
  const [first, second] = tables;
  const common = { id, title, severity, tables, needs: "all", messages: MESSAGES } as const;
  if (second === undefined) return { ...common, basis: BASES.template, advice: INSIDE };
  return { ...common, basis: BASES.between, pair: [first, second], advice: BETWEEN };
}
