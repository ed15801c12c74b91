import { formatAmount, roundToPrinted, subtract } from "../../money";
import { type Disclosure, type LedgerCheck, type LedgerDifference, tableNumber, tableOf } from "../../tables";
import { queryKey } from "../../ledger";
import { BASES } from "../bases";
import { type Finding, type Rule, everyTable } from "../rule";
import { figureName } from "../words";

/** More differences than this, and more than half of the amounts compared, are no slips: the ledger is another budget's. */
const MANY = 40;

/** Every figure is what the workbook's own ledger gives, as far as printing in whole units allows. */
export const ledger: Rule = {
  meta: {
    id: "x/ledger",
    title: "各表数据＝预算明细汇总数",
    severity: "error",
    basis: BASES.law,
    tables: everyTable,
    needs: "any",
    messages: {
      different: "{figure} 为 {printed}，按预算明细“{sheet}”应为 {expected}，差 {difference} {measure}。",
      missing: "{table}没有“{row}”，预算明细“{sheet}”中有 {expected} {measure}。",
      other: "各表有 {count} 个数据与预算明细“{sheet}”不一致，超过一半；明细可能不是这一份预算的，未逐个列出。",
      several: "工作簿中有 {count} 张预算明细（{sheets}），无法判断以哪一张为准，未与各表核对。",
      columns: "预算明细“{sheet}”缺少必要的列，未与各表核对。",
      rows: "预算明细“{sheet}”有没能读取的行，未与各表核对；请先改正明细。",
      units: "预算明细“{sheet}”中有不止一个单位或年度，未与各表核对。",
      "other-unit": "预算明细“{sheet}”与各表的单位不同，未核对。",
      "other-year": "预算明细“{sheet}”与各表的年度不同，未核对。",
    },
    advice: "请核对预算明细，改正填错的一处，或者由明细重新生成各表。",
  },
  *check(disclosure, { ledger: check, looked }) {
    if (!check) return;
    if (check.kind === "compared") {
      looked(check.compared);
      yield* comparison(check, disclosure);
    } else yield notCompared(check);
  },
};

function* comparison(check: LedgerCheck & { kind: "compared" }, disclosure: Disclosure): Iterable<Finding> {
  const { filled, differences, sheet } = check;
  if (differences.length > MANY && 2 * differences.length > filled) {
    const cells = differences.flatMap(({ figure }) => (figure ? [figure.cell] : [])).slice(0, 1);
    yield { messageId: "other", data: { sheet, count: differences.length }, subject: "other", cells };
    return;
  }
  for (const found of differences) yield findingOf(found, sheet, disclosure);
}

function findingOf(found: LedgerDifference, sheet: string, disclosure: Disclosure): Finding {
  const { figure, table, rowName } = found;
  const measure = tableOf(disclosure, table)?.effectiveMeasure ?? disclosure.measure;
  const expected = roundToPrinted(found.expected, measure);
  const data = { sheet, measure, expected: formatAmount(expected, measure) };
  const subject = `${table}|${figure?.section ?? "row"}|${figure?.column ?? ""}|${queryKey(found.query)}`;
  if (!figure) {
    const name = rowName === "" ? found.columnName : rowName;
    return {
      messageId: "missing",
      data: { ...data, table: tableNumber(disclosure, table), row: name },
      table,
      subject,
      cells: [],
    };
  }
  const printed = formatAmount(found.printed, measure);
  const difference = formatAmount(subtract(found.printed, expected), measure);
  const told = { ...data, figure: figureName(figure, disclosure), printed, difference };
  return { messageId: "different", data: told, table, subject, cells: [figure.cell] };
}

/** What was not compared is no error of the tables, but has to be known. */
function notCompared(check: Exclude<LedgerCheck, { kind: "compared" }>): Finding {
  if (check.kind === "several") {
    const sheets = check.sheets.map((name) => `“${name}”`).join("、");
    const data = { count: check.sheets.length, sheets };
    return { messageId: "several", data, subject: "several", cells: [], severity: "info" };
  }
  const { sheet, why, cell } = check;
  return { messageId: why, data: { sheet }, subject: why, cells: [cell], severity: "info" };
}
