import { type Figure, type TableId, figuresOf, tableOf } from "../../src/tables";
import { a1, placeText } from "../../src/workbook";
import { typeIn, withLiveTotals } from "../../tools/live-totals";
import { applyChanges } from "../../tools/snapshot-changes";
import { sampleSnapshot } from "../support/sample";
import { checkSnapshot, readDisclosure } from "../../tools/shipped";

/** The sample as people keep it in Excel: every total a live sum, which follows what is typed wrong. */
const workbook = withLiveTotals(sampleSnapshot());
const disclosure = readDisclosure(workbook);

function typedAmounts(id: TableId): Figure[] {
  return figuresOf(tableOf(disclosure, id)!).filter(({ blank, formula }) => !blank && formula === undefined);
}

/** `0 表2!G8 275.77`: group, cell and value of the likeliest suspects, once the amounts of these cells are something else. */
function told(...typed: readonly (readonly [Figure, number | undefined])[]): string[] {
  const changes = typed.map(([{ cell }, value]) => ({ cell, ...(value !== undefined && { value }) }));
  const { suspects } = checkSnapshot(typeIn(workbook, changes).workbook);
  return suspects
    .filter(({ rank }) => rank === 0)
    .map(({ group, place, suggested }) => `${group} ${placeText(place)} ${suggested}`);
}

const amountOf = ({ raw }: Figure) => raw as number;
const right = (figure: Figure) => `${figure.cell.sheet}!${a1(figure.cell)} ${amountOf(figure).toFixed(2)}`;

describe("under live totals", () => {
  it.each(typedAmounts("T2").map((figure) => [a1(figure.cell), figure] as const))(
    "an amount of 表2 that was typed wrong is named, not the totals that it moved: %s",
    (_, figure) => {
      expect(told([figure, amountOf(figure) + 1])).toEqual([`0 ${right(figure)}`]);
    },
  );

  it("all amounts of 表2 at once are named, each as a slip of its own", () => {
    const typed = typedAmounts("T2");
    const named = told(...typed.map((figure, index) => [figure, amountOf(figure) + 1 + index] as const));
    expect(named.map((one) => one.replace(/^\d+ /, "")).sort()).toEqual(typed.map(right).sort());
    expect(new Set(named.map((one) => one.split(" ")[0])).size).toBe(typed.length);
  });

  it("an amount one column over is one slip, though the columns' totals fail apart", () => {
    const basic = typedAmounts("T5").find(({ cell }) => a1(cell) === "F10")!;
    const project = figuresOf(tableOf(disclosure, "T5")!).find(({ cell }) => a1(cell) === "G10")!;
    expect(told([basic, undefined], [project, amountOf(basic)])).toEqual(["0 表5!F10 40.70", "0 表5!G10 0.00"]);
  });

  it("an amount that no tie tells from the ones beside it is told as one of them", () => {
    const [amount] = typedAmounts("T7");
    const { suspects } = checkSnapshot(
      typeIn(workbook, [{ cell: amount!.cell, value: amountOf(amount!) + 1 }]).workbook,
    );
    expect(suspects.every(({ equivalent, formula, fix }) => equivalent && !formula && fix?.safe === false)).toBe(true);
    expect(suspects.map(({ place }) => place)).toContainEqual(amount!.cell);
  });
});

describe("under totals that nothing has computed since an amount was typed", () => {
  it("the amount is named, not the totals that keep the old sum", () => {
    const [amount] = typedAmounts("T2");
    const stale = applyChanges(workbook, [{ cell: amount!.cell, value: amountOf(amount!) + 1 }]);
    const { suspects, findings } = checkSnapshot(stale);
    expect(suspects.map(({ place, suggested }) => `${placeText(place)} ${suggested}`)).toEqual([right(amount!)]);
    expect(findings.map(({ rule }) => rule)).toContain("form/stale-formula");
  });

  it("a total alone that keeps an old sum is named, and that computing it will do", () => {
    const total = figuresOf(tableOf(disclosure, "T2")!).find(({ formula }) => formula?.startsWith("=SUM(G"))!;
    const kept = {
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.name === total.cell.sheet && cell.row === total.cell.row && cell.column === total.cell.column
            ? { ...cell, value: amountOf(total) + 1 }
            : cell,
        ),
      })),
    };
    const [suspect, ...others] = checkSnapshot(kept).suspects;
    expect(others).toEqual([]);
    expect(suspect).toMatchObject({
      place: total.cell,
      slip: "公式没有重新计算，按 Ctrl+Alt+F9 重新计算后就是此数",
    });
  });
});
