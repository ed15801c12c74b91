import { NO_FACTS } from "../../src/facts";
import { textOf } from "../../src/narrative";
import { placeText } from "../../src/workbook";
import { claimsOf } from "./claims";
import { FACTS, PRIOR, PUBLISHED, paragraphsOf, seedNarrative } from "./seed";

/** The published claims that the document's other parts make from facts. */
const FROM_FACTS = ["procurement", "assets", "performance", "secret"];

/** The published claims of sections 一 to 十一 and of 机关运行经费, without separators and without the codes that no text prints. */
function publishedClaims(): unknown {
  const claims = Object.entries(PUBLISHED).filter(([name]) => !FROM_FACTS.includes(name));
  return JSON.parse(JSON.stringify(Object.fromEntries(claims)), (key, value: unknown) =>
    key === "code" ? undefined : typeof value === "string" && /^[\d,.]+$/.test(value) ? value.replace(/,/g, "") : value,
  );
}

describe("part 3 of the sample, written from its ledger and last year", () => {
  it("claims what the published text claims: every amount, share, change, growth, list and fact", () => {
    expect(claimsOf(seedNarrative())).toEqual(publishedClaims());
  });

  it("lacks nothing", () => {
    expect(seedNarrative().openPoints).toEqual([]);
  });

  it("has the twelve headings of the template, the numbered ones below 五 and 十二 too", () => {
    const headings = seedNarrative().blocks.map(({ heading }) => textOf(heading));
    expect(headings.filter((text) => !text.startsWith("（")).map((text) => text.split("、")[0])).toEqual([
      ..."一二三四五六七八九十",
      "十一",
      "十二",
    ]);
    expect(headings).toContain("（三）一般公共预算当年拨款具体使用情况");
    expect(headings).toContain("（一）单位运行经费情况");
  });

  it("is told as a department's where the unit is one", () => {
    const facts = { ...FACTS, unit: { ...FACTS.unit, scope: { value: "部门" as const } } };
    const narrative = seedNarrative({ facts });
    expect(paragraphsOf(narrative, "overview")[0]).toContain("均纳入部门预算管理");
    expect(narrative.blocks.map(({ heading }) => textOf(heading))).toContain("（一）部门运行经费情况");
  });
});

describe("what last year does not tell", () => {
  it("is not written: without last year the text says nothing of change, and the first open point says so", () => {
    const narrative = seedNarrative({ prior: null });
    const text = narrative.blocks.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))).join("\n");
    expect(text).not.toMatch(/上年预算|增加|减少|增长|下降|持平/);
    expect(narrative.openPoints[0]).toMatchObject({ kind: "prior", sheet: "上年预算" });
  });

  it("is listed with its cell, line by line", () => {
    const prior = PRIOR.map((row) => {
      if (row.key.value !== "2010301") return row;
      const { amount: _unknown, ...rest } = row;
      return rest;
    });
    const narrative = seedNarrative({ facts: { ...FACTS, prior }, prior });
    expect(paragraphsOf(narrative, "generalBudget.items")[0]).toMatch(/预算数为275\.77万元。$/);
    expect(narrative.openPoints).toMatchObject([
      { kind: "prior", about: "行政运行", cell: { sheet: "上年预算", row: 7 } },
    ]);
  });
});

describe("reasons are the user's", () => {
  const withoutReason = PRIOR.map(({ reason: _left, ...row }) => row);

  it("a missing one is asked for where it belongs, and the figures are written all the same", () => {
    const narrative = seedNarrative({ prior: withoutReason });
    expect(paragraphsOf(narrative, "income")[1]).toBe(
      "一般公共预算447.76万元，占83.32%，比上年预算增加29.40万元，增长7.03%，主要原因是【请填写增减原因】。",
    );
    const [first] = narrative.openPoints;
    expect(first).toMatchObject({ kind: "reason", about: "一般公共预算", message: "一般公共预算：请填写增减原因" });
    expect(placeText(first!.cell!)).toBe("上年预算!D2");
  });

  it("one that two statements lack is one thing to do", () => {
    const cells = seedNarrative({ prior: withoutReason }).openPoints.map(({ cell }) => placeText(cell!));
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("are written whole, whatever they are, but for words that the sentence has already", () => {
    const odd = `主要原因是：=1+1 <b>${"很长".repeat(1500)}\n第二行{amount}[。`;
    const prior = PRIOR.map((row) => (row.scope === "机关运行" ? { ...row, reason: { value: odd } } : row));
    const [text] = paragraphsOf(seedNarrative({ prior }), "operating");
    expect(text).toContain(`主要原因是=1+1 <b>${"很长".repeat(1500)}\n第二行{amount}[。`);
  });
});

describe("a secret project", () => {
  const facts = {
    ...FACTS,
    projects: FACTS.projects.map((note, index) => {
      const { publicName: _left, ...rest } = note;
      return index === 0 ? rest : { ...rest, publicName: { value: "专项业务经费" } };
    }),
  };

  it("stands under its published name, or under a number, and nowhere under its full name", () => {
    const narrative = seedNarrative({ facts });
    const text = narrative.blocks.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))).join("\n");
    expect(text).not.toContain("党委外办业务经费");
    expect(text).not.toContain("外事活动业务经费");
    expect(paragraphsOf(narrative, "projects")).toEqual(
      expect.arrayContaining(["1.项目名称：涉密项目1", "2.项目名称：专项业务经费", "设立的政策依据：完全不予公开"]),
    );
  });
});

describe("facts that the text lacks", () => {
  it("are asked for: the unit's nature, what money is for, who carries a project out", () => {
    const facts = { ...FACTS, unit: { ...NO_FACTS.unit }, uses: [], projects: [] };
    const narrative = seedNarrative({ facts });
    const about = narrative.openPoints.map(({ kind, about: what }) => `${kind} ${what}`);
    expect(about).toEqual(
      expect.arrayContaining([
        "use 一般公共预算·一般公共服务支出·主要用途",
        "fact 党委外办业务经费·承担单位",
        "fact 机关运行经费·单位性质",
      ]),
    );
    expect(paragraphsOf(narrative, "operating")).toEqual(["【请填写单位性质】"]);
  });
});
