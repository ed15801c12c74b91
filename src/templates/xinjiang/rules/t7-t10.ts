import { type Amount, formatAmount, subtract, sum } from "../../../money";
import { BASES } from "../../../rules";
import { type Disclosure, type DisclosureTable, type Figure, type OwnRule, tableAbout } from "../../../tables";
import { roundingBound } from "../../../ties";

const GROUPS: readonly {
  readonly codes: readonly string[];
  readonly categories: readonly string[];
  readonly name: string;
}[] = [
  { codes: ["30212", "30217", "30231"], categories: ["302"], name: "出国、接待和用车运行费" },
  { codes: ["30913", "31013"], categories: ["309", "310"], name: "公务用车购置费" },
];

/** What table 10 has beyond table 6 is paid from projects, and so is no more than table 7 has in the 类 of these 款. */
export const threePublicProjects: OwnRule = {
  meta: {
    id: "x/t7-t10",
    title: "“三公”经费超出基本支出的部分不大于项目支出的同类科目",
    severity: "warning",
    basis: BASES.between,
    tables: ["basicExpenditure", "projectExpenditure", "threePublic"],
    pair: ["projectExpenditure", "threePublic"],
    needs: "all",
    messages: {
      larger: "表10 {name}比表6多 {excess} {measure}，而表7的 {categories} 类只有 {available} {measure}，容不下。",
    },
    advice: "请核对表10与表6、表7。",
  },
  *check(disclosure, { looked }) {
    const [six, seven, ten] = tablesOf(disclosure);
    if (!six || !seven || !ten) return;
    for (const { codes, categories, name } of GROUPS) {
      const inTen = figuresAbout(ten, "generalBudget", codes);
      const inSix = figuresAbout(six, "total", codes);
      const inSeven = categories.map((code) => totalOf(seven, `economic${code}`));
      const room = inSeven.flatMap((figure) => figure ?? []);
      // a table that does not tell the general budget's part is not compared
      if (
        inTen.length === 0 ||
        room.length < categories.length ||
        ![...inTen, ...inSix, ...room].every((figure) => figure.readable)
      )
        continue;
      looked();
      const excess = subtract(total(inTen), total(inSix));
      const available = total(room);
      const isRounding = excess - available <= roundingBound([...inTen, ...inSix, ...room], disclosure);
      if (excess <= available || isRounding) continue;
      const { effectiveMeasure: measure } = ten;
      const data = {
        name,
        excess: formatAmount(excess, measure),
        available: formatAmount(available, measure),
        categories: categories.join("、"),
        measure,
      };
      const cells = inTen.map((figure) => figure.cell);
      yield { messageId: "larger", data, table: ten.id, subject: categories.join(","), cells };
    }
  },
};

function tablesOf(disclosure: Disclosure) {
  return [
    tableAbout(disclosure, "basicExpenditure"),
    tableAbout(disclosure, "projectExpenditure"),
    tableAbout(disclosure, "threePublic"),
  ] as const;
}

/** Figures of rows of these 款 alone: a subtotal of several would count twice. */
function figuresAbout({ rows }: DisclosureTable, column: string, codes: readonly string[]): Figure[] {
  const figures = rows.flatMap((row) => row.figures);
  return figures.filter(({ column: own, query }) => own === column && isAbout(query.economic, codes));
}

function isAbout(economic: readonly string[] | undefined, codes: readonly string[]): boolean {
  return economic !== undefined && economic.every((code) => codes.includes(code));
}

function totalOf({ rows }: DisclosureTable, column: string): Figure | undefined {
  const row = rows.find(({ kind }) => kind === "total");
  return row?.figures.find((figure) => figure.column === column);
}

function total(figures: readonly Figure[]): Amount {
  return sum(figures.map((figure) => figure.amount));
}
