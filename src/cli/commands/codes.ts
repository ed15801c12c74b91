import { type CodeLookup, type CodeResult, lookUpCodes } from "../../app/codes/look-up-codes";
import { type BudgetKind, DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
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
  const catalogue = catalogueFor(Number(values.year), await readOwnList(values.catalogue));
  const found = lookUpCodes(catalogue, query);
  if (catalogue.year !== DESCRIBED_YEAR && catalogue.ownCodes === 0)
    streams.error(`目录只有${DESCRIBED_YEAR}年，${catalogue.year}年的编码和名称未核对。\n`);
  if (format === "json") streams.out(`${JSON.stringify(found.results.map(describe), undefined, 2)}\n`);
  else streams.out(opening(found, query) + found.results.map(line).join(""));
  return 0;
};

function opening({ kind, results }: CodeLookup, query: string): string {
  if (kind === "found") return "";
  return results.length > 0 ? `没有找到“${query}”，最接近的是：\n` : `没有找到“${query}”。\n`;
}

function describe({ entry, path, budgets, change }: CodeResult) {
  const { code, name, from, to, source } = entry;
  return { code, name, path, budgets, from: from ?? null, to: to ?? null, source, change: change ?? null };
}

function line({ entry, path, budgets }: CodeResult): string {
  const kinds = budgets.length > 0 ? `  ${budgets.map((kind) => BUDGETS[kind]).join("、")}` : "";
  const years = entry.from || entry.to ? `  ${entry.from ?? ""}—${entry.to ?? ""}年` : "";
  const confirmed = entry.source === "recalled" ? "  名称待核对" : "";
  return `${entry.code.padEnd(9)}${path.join(" › ")}${kinds}${years}${confirmed}\n`;
}
