import type { FundLeaf } from "../../ledger";
import { formatAmount } from "../../money";
import type { SourcedRow } from "../../recognise/ledger";
import { kindName } from "../columns/kind-names";
import type { CellStyle, PlannedCell, SheetPlan } from "../../workbook";
import { BODY, HEADING } from "./input-look";

/** The sheet on which the ledgers of all units stand one below the other. */
export const JOINED_LEDGER = "支出明细";

/** A unit's rows. */
export interface UnitRows {
  readonly unit: string;
  readonly rows: readonly Omit<SourcedRow, "cell">[];
}

const HEADINGS = [
  "预算单位",
  "支出类型",
  "项目名称",
  "功能科目编码",
  "部门经济科目编码",
  "资金性质",
  "资金来源",
  "是否上年结转",
  "政府采购类别",
  "是否涉密",
  "金额（元）",
] as const;
const WIDTHS = [28, 20, 28, 14, 16, 18, 20, 12, 12, 10, 18];

/** How a ledger's reader knows each kind of money: 资金性质, 资金来源, 是否上年结转. */
export const FUND_WORDS: Readonly<Record<FundLeaf, readonly [nature: string, source: string, carried: "是" | "否"]>> = {
  generalBudgetLocal: ["一般公共预算", "本级安排", "否"],
  generalBudgetTransfer: ["一般公共预算", "上级转移支付", "否"],
  governmentFundLocal: ["政府性基金预算", "本级安排", "否"],
  governmentFundTransfer: ["政府性基金预算", "上级转移支付", "否"],
  stateCapitalLocal: ["国有资本经营预算", "本级安排", "否"],
  stateCapitalTransfer: ["国有资本经营预算", "上级转移支付", "否"],
  specialAccount: ["财政专户", "", "否"],
  businessIncome: ["单位资金", "事业收入", "否"],
  superiorSubsidy: ["单位资金", "上级补助收入", "否"],
  affiliateRemittance: ["单位资金", "附属单位上缴收入", "否"],
  operatingIncome: ["单位资金", "事业单位经营收入", "否"],
  otherIncome: ["单位资金", "其他收入", "否"],
  carriedGeneralBudget: ["一般公共预算", "", "是"],
  carriedGovernmentFund: ["政府性基金预算", "", "是"],
  carriedStateCapital: ["国有资本经营预算", "", "是"],
  carriedSpecialAccount: ["财政专户", "", "是"],
  carriedUnitFunds: ["单位资金", "", "是"],
  usedSurplus: ["单位资金", "使用非财政拨款结余", "否"],
};

const PROCUREMENT_WORDS = { goods: "货物", works: "工程", services: "服务" } as const;

const AMOUNT: CellStyle = { ...BODY, horizontal: "right", format: "#,##0.00" };

/**
 * 支出明细 of a department: the units' rows one below the other, with the unit of each, in 元 to the 分. Read back it is the same ledger: the tables can be
 * made from it, and the workbook's own check holds them against it.
 */
export function joinedLedger(units: readonly UnitRows[]): SheetPlan {
  const cells: PlannedCell[] = HEADINGS.map((text, column) => ({
    row: 0,
    column,
    content: { kind: "text", text },
    style: HEADING,
  }));
  let row = 0;
  for (const { unit, rows } of units) {
    for (const one of rows) {
      row += 1;
      wordsOf(unit, one).forEach((text, column) => {
        cells.push({ row, column, content: text === "" ? { kind: "blank" } : { kind: "text", text }, style: BODY });
      });
      const decimal = formatAmount(one.amount, "元");
      cells.push({ row, column: HEADINGS.length - 1, content: { kind: "number", decimal }, style: AMOUNT });
    }
  }
  return {
    name: JOINED_LEDGER,
    columnWidths: WIDTHS,
    rowHeights: new Map(),
    cells,
    merges: [],
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: row, right: HEADINGS.length - 1 },
      titleRows: { first: 0, last: 0 },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: 1,
    links: [],
  };
}

function wordsOf(unit: string, row: Omit<SourcedRow, "cell">): string[] {
  return [
    unit,
    kindName(row.kind),
    row.project ?? "",
    row.function,
    row.economic,
    ...FUND_WORDS[row.fund],
    row.procurement ? PROCUREMENT_WORDS[row.procurement] : "",
    row.secret ? "是" : "否",
  ];
}
