import { type BudgetKind, type Catalogue, type CatalogueEntry, DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { onlyWord, oneOf, parseWords } from "../arguments";
import { readOwnList } from "../own-list";
import { UsageError } from "../usage";
import type { Command } from "./command";

const BUDGETS: Readonly<Record<BudgetKind, string>> = {
  generalBudget: "一般公共预算",
  governmentFund: "政府性基金预算",
  stateCapital: "国有资本经营预算",
  socialInsurance: "社会保险基金预算",
};

/** `codes QUERY`: looks a code up by its digits, its name, a part of it, or pinyin initials; else tells the likeliest. */
export const codes: Command = async (words, streams) => {
  const { values, positionals } = parseWords(words, {
    year: { type: "string", default: String(DESCRIBED_YEAR) },
    catalogue: { type: "string" },
    format: { type: "string", default: "text" },
  });
  const query = onlyWord(positionals, "查询内容");
  if (!/^20\d\d$/.test(values.year)) throw new UsageError(`--year 是四位年度，得到“${values.year}”。`);
  const format = oneOf(values.format, ["text", "json"], "--format");
  const catalogue = catalogueFor(Number(values.year), readOwnList(values.catalogue));
  const hits = catalogue.search(query).map(({ entry }) => entry);
  const found = hits.length > 0 ? hits : catalogue.likely(query).map(({ entry }) => entry);
  if (format === "json")
    streams.out(
      `${JSON.stringify(
        found.map((entry) => describe(entry, catalogue)),
        undefined,
        2,
      )}\n`,
    );
  else {
    if (hits.length === 0)
      streams.out(found.length > 0 ? `没有找到“${query}”，最接近的是：\n` : `没有找到“${query}”。\n`);
    streams.out(found.map((entry) => line(entry, catalogue)).join(""));
  }
  return 0;
};

function describe(entry: CatalogueEntry, catalogue: Catalogue) {
  const { code, name, from, to, source } = entry;
  const path = catalogue.path(code).map((above) => above.name);
  return {
    code,
    name,
    path,
    budgets: catalogue.fundsOf(code),
    from: from ?? null,
    to: to ?? null,
    source,
    change: catalogue.change(code) ?? null,
  };
}

function line(entry: CatalogueEntry, catalogue: Catalogue): string {
  const path = catalogue
    .path(entry.code)
    .map((above) => above.name)
    .join(" › ");
  const budgets = catalogue
    .fundsOf(entry.code)
    .map((kind) => BUDGETS[kind])
    .join("、");
  const years = entry.from || entry.to ? `  ${entry.from ?? ""}—${entry.to ?? ""}年` : "";
  const confirmed = entry.source === "recalled" ? "  名称待核对" : "";
  return `${entry.code.padEnd(9)}${path}${budgets ? `  ${budgets}` : ""}${years}${confirmed}\n`;
}
