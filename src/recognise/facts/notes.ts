import { type Catalogue, normalName } from "../../catalogue";
import type { GlossaryNote, ProjectNote, UseNote } from "../../facts";
import { GLOSSARY_SHEET, PROJECT_SHEET, USE_SHEET } from "../../input-sheets";
import { FUNDS, type FundSet, queryKey } from "../../ledger";
import type { Snapshot } from "../../workbook";
import { wholeBudget } from "../ledger/approved";
import { readCode } from "../ledger/code";
import { readFund } from "../ledger/fund";
import { shown } from "../shared/shown";
import { compact } from "./compact";
import { Doubled } from "./doubled";
import { type Choices, type FactReader, YES_NO } from "./fact-reader";
import type { FactCell } from "./fact-table";
import { named, ownRows } from "./own-rows";

const PUBLIC: Choices<boolean> = [
  [true, ...wordsOf(true), "公开"],
  [false, ...wordsOf(false), "不公开", "不予公开", "完全不予公开", "涉密"],
];

/** Reads the sheet 项目说明: one project a row. */
export function readProjects(snapshot: Snapshot, reader: FactReader): ProjectNote[] {
  const headings = {
    name: ["项目名称"],
    basis: ["设立依据", "设立的政策依据", "政策依据"],
    unit: ["承担单位", "项目承担单位"],
    allocation: ["资金分配", "资金分配情况"],
    period: ["执行时间", "资金执行时间"],
    isPublic: ["是否公开"],
    publicName: ["公开名称"],
    secrecyBasis: ["定密依据"],
  } as const;
  const doubled = new Doubled(reader);
  return ownRows(snapshot, PROJECT_SHEET, headings, ["name"], reader).flatMap((row): ProjectNote[] => {
    const name = named(row.at("name")!, row, reader);
    if (!name || doubled.isDoubled(normalName(name.value), row.at("name")!, name.value)) return [];
    const note = compact({
      name,
      basis: reader.text(row.at("basis")),
      unit: reader.text(row.at("unit")),
      allocation: reader.text(row.at("allocation")),
      period: reader.text(row.at("period")),
      isPublic: reader.choice(row.at("isPublic"), PUBLIC),
      publicName: reader.text(row.at("publicName")),
      secrecyBasis: reader.text(row.at("secrecyBasis")),
    });
    return [note];
  });
}

/** Reads the sheet 支出用途: one 类, and perhaps one budget, a row. */
export function readUses(snapshot: Snapshot, catalogue: Catalogue, reader: FactReader): UseNote[] {
  const headings = {
    category: ["类", "功能分类", "支出类别"],
    nature: ["资金性质"],
    use: ["主要用于", "用途"],
  } as const;
  const doubled = new Doubled(reader);
  return ownRows(snapshot, USE_SHEET, headings, ["category", "use"], reader).flatMap((row): UseNote[] => {
    const [categoryAt, natureAt] = [row.at("category")!, row.at("nature")];
    const use = reader.text(row.at("use"));
    const category = named(categoryAt, row, reader);
    if (!category || !use) return [];
    const code = categoryCode(category.value, catalogue);
    if (code === undefined) {
      reader.tell("category-unknown", categoryAt, { text: category.value });
      return [];
    }
    const fund = natureAt?.cell && budgetOf(natureAt, reader);
    if (natureAt?.cell && fund === undefined) return [];
    const question = compact({ function: code, fund });
    if (doubled.isDoubled(queryKey(question), categoryAt, category.value)) return [];
    return [{ question, category, use: { ...use, value: use.value.replace(/^主要用于[:：]?/, "") } }];
  });
}

/** Reads the sheet 名词解释: one term a row. */
export function readGlossary(snapshot: Snapshot, reader: FactReader): GlossaryNote[] {
  const headings = { term: ["名词"], meaning: ["解释", "名词解释"], isListed: ["是否列示"] } as const;
  const doubled = new Doubled(reader);
  return ownRows(snapshot, GLOSSARY_SHEET, headings, ["term"], reader).flatMap((row): GlossaryNote[] => {
    const term = named(row.at("term")!, row, reader);
    if (!term || doubled.isDoubled(normalName(term.value), row.at("term")!, term.value)) return [];
    return [compact({ term, meaning: reader.text(row.at("meaning")), isListed: reader.yesNo(row.at("isListed")) })];
  });
}

/** `201`, `201-一般公共服务支出`, `一般公共服务支出` → 201. */
function categoryCode(text: string, catalogue: Catalogue): string | undefined {
  const isCategory = (code: string) => /^2\d\d$/.test(code);
  const code = readCode(text)?.code;
  if (code !== undefined) return isCategory(code) ? code : undefined;
  const plain = text.replace(/[（(]类[）)]/, "");
  return catalogue.byName(plain).find((entry) => isCategory(entry.code))?.code;
}

function budgetOf(at: FactCell, reader: FactReader): FundSet | undefined {
  const text = shown(at.cell).trim();
  const read = readFund(text, "", false);
  if ("leaf" in read) return read.unspecified ? FUNDS.unitFunds : wholeBudget(read.leaf);
  const choices = USE_SHEET.columns.find(({ heading }) => heading === at.heading)?.choices;
  const offered = typeof choices === "object" ? choices.join("、") : "";
  reader.tell("choice-unknown", at, { heading: at.heading, text, choices: offered });
  return undefined;
}

function wordsOf(value: boolean): string[] {
  return YES_NO.filter(([own]) => own === value).flatMap(([, ...words]) => words);
}
