import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FundLeaf, Ledger, LedgerRow } from "../../src/ledger";
import { type Measure, parseDecimal } from "../../src/money";

/** The rows of a sample ledger by the words of its heading. The samples quote nothing, so a comma is a comma. */
function records(name: string): Record<string, string>[] {
  const [heading, ...lines] = readFileSync(join(__dirname, "../../samples", name), "utf8")
    .trim()
    .split(/\r?\n/);
  const words = heading!.replace(/^\ufeff/, "").split(",");
  return lines.map((line) => {
    const values = line.split(",");
    return Object.fromEntries(words.map((word, index) => [word, values[index] ?? ""]));
  });
}

function amount(text: string, measure: Measure) {
  const parsed = parseDecimal(text, measure);
  if (!parsed) throw new Error(`not an amount in the sample ledger: ${text}`);
  return parsed.amount;
}

const FUNDS: Readonly<Record<string, FundLeaf>> = {
  一般公共预算: "generalBudgetLocal",
  "一般公共预算·本级安排-一般财力": "generalBudgetLocal",
  "单位资金·其他收入": "otherIncome",
};

function fund(text: string): FundLeaf {
  const leaf = FUNDS[text];
  if (!leaf) throw new Error(`not a fund of the sample ledger: ${text}`);
  return leaf;
}

/** 基本支出 of 301 and 303 is 人员经费, of 302 and 310 公用经费. */
function kind(type: string, economic: string): LedgerRow["kind"] {
  if (type === "项目支出") return "project";
  if (type.includes("人员") || /^30[13]/.test(economic)) return "personnel";
  return "operating";
}

/** ledger-2024.csv: in 万元, as small as it can be. */
export function shortLedger(): Ledger {
  return {
    rows: records("ledger-2024.csv").map((row) => ({
      function: row["功能分类科目编码"]!,
      economic: row["部门支出经济分类编码"]!,
      kind: kind(row["支出类型"]!, row["部门支出经济分类编码"]!),
      ...(row["项目名称"] && { project: row["项目名称"] }),
      fund: fund(row["资金来源"]!),
      amount: amount(row["金额（万元）"]!, "万元"),
    })),
  };
}

/** ledger-2024-full.csv: in 元, with the columns of the budget system's export. */
export function fullLedger(): Ledger {
  return {
    rows: records("ledger-2024-full.csv").map((row) => ({
      function: row["功能科目编码"]!,
      economic: row["部门经济科目编码"]!,
      kind: kind(row["支出类型"]!, row["部门经济科目编码"]!),
      ...(row["支出类型"] === "项目支出" && { project: row["项目名称"]! }),
      fund: fund(`${row["资金性质"]!}·${row["资金来源"]!}`),
      amount: amount(row["金额(元)"]!, "元"),
    })),
  };
}
