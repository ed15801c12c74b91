import { JSDOM } from "jsdom";
import type { MoneyDrawings } from "../../../src/comparison";
import { amountOfFen } from "../../../src/money";
import { placeChart } from "../../../src/present/drawings/chart";
import { drawingsSection } from "../../../src/present/html/drawings-section";
import { anchorsOf } from "../../../src/present/html/workbooks";

const CELL = { sheet: "表3", row: 5, column: 4 };
const DRAWINGS: MoneyDrawings = {
  measure: "万元",
  year: 2024,
  composition: [
    { code: "208", name: "社会保障和就业支出", amount: amountOfFen(71_290_000), share: 1326n, cells: [CELL] },
    { code: "201", name: '<b>"一般', amount: amountOfFen(466_140_000), share: 8674n, cells: [CELL] },
  ],
  funds: [{ name: "单位资金", now: amountOfFen(89_670_000), before: amountOfFen(97_020_000), cells: [CELL] }],
};

function drawn(drawings: MoneyDrawings | undefined): Document {
  return new JSDOM(drawingsSection(drawings, anchorsOf(1)).source).window.document;
}

describe("what is drawn of the money on a page", () => {
  it("is a picture with a name and a description, and the same as a table", () => {
    const [composition, funds] = [...drawn(DRAWINGS).querySelectorAll(".chart")];
    expect(composition!.querySelector("svg > title")!.textContent).toBe("2024年支出构成（按类，万元）");
    expect(composition!.querySelector("svg > desc")!.textContent).toBe("支出按功能分类的类排列，从多到少，共 2 类。");
    expect([...funds!.querySelectorAll("td")].map(({ textContent }) => textContent)).toEqual([
      "89.67",
      "97.02",
      "表3!E6",
    ]);
  });

  it("has the largest part first, its text as it is", () => {
    const [first] = drawn(DRAWINGS).querySelectorAll(".chart tbody th");
    expect(first!.textContent).toBe('201 <b>"一般');
    expect(drawn(DRAWINGS).querySelector("b")).toBeNull();
  });

  it("tells both years' bars by their look", () => {
    const bars = [...drawn(DRAWINGS).querySelectorAll(".chart:last-of-type rect")];
    expect(bars.map((bar) => bar.getAttribute("class"))).toEqual(["now", "before"]);
  });

  it("is nothing where there is nothing to draw", () => {
    expect(drawn(undefined).body.children).toHaveLength(0);
    expect(drawn({ measure: "元", composition: [], funds: [] }).body.children).toHaveLength(0);
  });
});

describe("a chart", () => {
  it("has bars as long as their numbers, one below the other; below nothing is none", () => {
    const { rows } = placeChart([
      { label: "甲", bars: [{ kind: "now", value: 100, text: "100" }] },
      {
        label: "乙",
        bars: [
          { kind: "now", value: 50, text: "50" },
          { kind: "before", value: -3, text: "-3" },
        ],
      },
    ]);
    const [one, two, below] = rows.flatMap(({ bars }) => bars);
    expect(two!.width).toBe(Math.round(one!.width / 2));
    expect(below!.width).toBe(0);
    expect(two!.y).toBeGreaterThan(one!.y + one!.height);
  });
});
