import { type DOCUMENT_SCOPES, type UNIT_NATURES, type UnitProfile } from "../../facts";
import { UNIT_SHEET } from "../../input-sheets";
import type { Snapshot } from "../../workbook";
import { USUAL_MEASURE } from "../ledger/read-sheet";
import { headerForm } from "../shared/header-form";
import { keyValues } from "../shared/key-values";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import { Doubled } from "./doubled";
import { type Choices, type FactReader } from "./fact-reader";
import type { FactCell } from "./fact-table";
import { compact } from "./compact";

const MEASURES: Choices<"元" | "万元"> = [
  ["元", "元", "人民币元"],
  ["万元", "万元", "人民币万元"],
];
const ZERO_BASE_WORDS: Choices<"none" | "hundred"> = [
  ["none", "上年未安排", "不写增长率", "增长率无可比性"],
  ["hundred", "增长100.00%", "增长100%", "100.00%", "100%"],
];
const NATURES: Choices<(typeof UNIT_NATURES)[number]> = [
  ["行政", "行政", "行政单位"],
  ["参公", "参公", "参公单位", "参公事业单位", "参照公务员法管理的事业单位"],
  ["事业", "事业", "事业单位"],
  ["混合", "混合"],
];
const SCOPES: Choices<(typeof DOCUMENT_SCOPES)[number]> = [
  ["单位", "单位", "单位预算公开", "单位预算"],
  ["部门", "部门", "部门预算公开", "部门预算"],
];

/** Reads the sheet 单位信息; an empty profile where there is none. */
export function readUnit(snapshot: Snapshot, reader: FactReader): UnitProfile {
  const sheet = snapshot.sheets.find(({ name }) => headerForm(name) === headerForm(UNIT_SHEET.name));
  const lines = new Map<string, FactCell>();
  const doubled = new Doubled(reader);
  for (const { key, cell: ref, value } of sheet ? keyValues(sheet) : []) {
    const at: FactCell = { ref, heading: key, ...(value && { cell: value }) };
    if (KEYS.has(key) && doubled.isDoubled(key, at, key)) continue;
    lines.set(key, at);
  }
  const at = (...keys: string[]) => keys.map((key) => lines.get(headerForm(key))).find((line) => line !== undefined);
  const measure = reader.choice(at("金额单位"), MEASURES);
  return compact({
    name: reader.text(at("单位全称", "单位名称", "预算单位")),
    shortName: reader.text(at("单位简称")),
    code: reader.text(at("单位编码")),
    year: readYear(at("预算年度", "年度"), reader),
    nature: reader.choice(at("单位性质"), NATURES),
    scope: reader.choice(at("文种"), SCOPES),
    measure,
    approvedOn: reader.date(at("批复日期")),
    publishedOn: reader.date(at("公开日期")),
    signedOn: reader.date(at("落款日期")),
    posts: reader.count(at("编制数")),
    people: compact({
      inService: reader.count(at("在职人数")),
      retired: reader.count(at("退休人数")),
      veterans: reader.count(at("离休人数")),
    }),
    priorPeople: compact({
      inService: reader.count(at("上年在职人数")),
      retired: reader.count(at("上年退休人数")),
      veterans: reader.count(at("上年离休人数")),
    }),
    divisions: reader.list(at("内设机构")),
    subordinates: reader.list(at("下属单位")),
    functions: reader.text(at("主要职能")),
    agencyOperating: reader.amount(at("机关运行经费"), measure?.value ?? USUAL_MEASURE),
    zeroBase: reader.choice(at("上年为零的写法"), ZERO_BASE_WORDS),
    listsVanished: reader.yesNo(at("列示上年有本年没有的科目")),
    showsContacts: reader.yesNo(at("公开联系方式")),
  });
}

const KEYS: ReadonlySet<string> = new Set(UNIT_SHEET.columns[0]!.examples.map(headerForm));

function readYear(at: FactCell | undefined, reader: FactReader): UnitProfile["year"] {
  if (!at?.cell) return undefined;
  const text = squeeze(shown(at.cell));
  const year = /^(20\d\d)(?:年度?)?$/.exec(text)?.[1];
  if (year !== undefined) return { value: Number(year), cell: at.ref };
  reader.tell("year-unreadable", at, { text });
  return undefined;
}
