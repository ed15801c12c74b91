import { FUNDS, KINDS, type Query } from "../../src/ledger";
import { type Disclosure, type SectionId, type TableId, sectionSpec, tableOf } from "../../src/tables";
import { type Dimension, Section } from "../../src/ties";
import { a1 } from "../../src/workbook";
import { changed } from "../support/changes";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { recognise } from "../../tools/shipped";

function sectionOf(id: TableId, part: SectionId = "body", disclosure: Disclosure = sampleDisclosure()): Section {
  const table = tableOf(disclosure, id)!;
  return new Section(table, sectionSpec(table.spec, part), disclosure.template.universe);
}

/** The cells whose sum answers the question; none for what is nothing; undefined for what the section cannot say. */
function cover(section: Section, query: Query): string[] | undefined {
  return section.cover(query)?.map(({ cell }) => a1(cell));
}

describe("a question is answered", () => {
  it("by the figure that asks it", () => {
    expect(cover(sectionOf("T3"), { function: "20103", kind: KINDS.project })).toEqual(["G7"]);
  });

  it("by the row of totals, where a line asks the same", () => {
    expect(cover(sectionOf("T4", "income"), { fund: FUNDS.appropriation })).toEqual(["B36"]);
  });

  it("by the sources that make it up: 一般公共预算 in 表2 is two columns", () => {
    expect(cover(sectionOf("T2"), { function: "201", fund: FUNDS.generalBudget })).toEqual(["G7", "H7"]);
  });

  it("by the kinds that make it up: 基本支出 in 表8 is 人员经费 and 公用经费", () => {
    expect(cover(sectionOf("T8"), { fund: FUNDS.governmentFund, kind: KINDS.basic })).toEqual(["F7", "G7"]);
  });

  it("by economic codes: 用车 is 购置 and 运行", () => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ removeRow: "表10!9" }]));
    const cars = { fund: FUNDS.generalBudget, economic: ["30231", "30913", "31013"] };
    expect(cover(sectionOf("T10", "body", disclosure), cars)).toEqual(["C9", "C10"]);
  });

  it("by several 款 of 表6 put together, those that it does not list being nothing", () => {
    const basic = { fund: FUNDS.generalBudget, kind: KINDS.basic };
    expect(cover(sectionOf("T6"), { ...basic, economic: ["30110", "30111"] })).toEqual(["D11"]);
  });

  it("by the rows below, where the row itself is not listed: 表7 has no row for 2010399 but for its projects", () => {
    const project = { fund: FUNDS.generalBudget, kind: KINDS.project };
    expect(cover(sectionOf("T7"), { ...project, function: "2010399" })).toEqual(["F8", "F9"]);
  });

  it("by two rows, where a code stands twice", () => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ cell: "表3!C9", value: "01" }]));
    expect(cover(sectionOf("T3", "body", disclosure), { function: "2010301" })).toEqual(["E8", "E9"]);
  });

  it("by the coarsest parts: the whole without its row of totals is the sum of 类, not of 项", () => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ removeRow: "表3!15" }]));
    expect(cover(sectionOf("T3", "body", disclosure), { kind: KINDS.basic })).toEqual(["F6", "F11"]);
  });
});

describe("a question is answered by nothing", () => {
  it("where the section lists rows by code, and not this one", () => {
    expect(cover(sectionOf("T5"), { function: "212", fund: FUNDS.generalBudget })).toEqual([]);
    expect(cover(sectionOf("T5"), { function: "2010302", fund: FUNDS.generalBudget })).toEqual([]);
  });

  it("where 表6 does not list the 款", () => {
    const basic = { fund: FUNDS.generalBudget, kind: KINDS.basic };
    expect(cover(sectionOf("T6"), { ...basic, economic: ["30913"] })).toEqual([]);
  });

  it("where the template may leave the line out: 国有资本经营预算 under 上年结转", () => {
    expect(cover(sectionOf("T1", "income"), { fund: FUNDS.carriedStateCapital })).toEqual([]);
  });
});

describe("a question is not answered", () => {
  it("outside what the table speaks of", () => {
    expect(cover(sectionOf("T5"), { function: "201" })).toBeUndefined();
    expect(cover(sectionOf("T6"), { fund: FUNDS.generalBudget })).toBeUndefined();
  });

  it("where the table does not tell it apart: 基本支出 in 表2, a 款 in 表5, a code in 表6, a project in 表3", () => {
    expect(cover(sectionOf("T2"), { kind: KINDS.basic })).toBeUndefined();
    expect(cover(sectionOf("T5"), { fund: FUNDS.generalBudget, economic: ["30217"] })).toBeUndefined();
    const basic = { fund: FUNDS.generalBudget, kind: KINDS.basic };
    expect(cover(sectionOf("T6"), { ...basic, function: "201" })).toBeUndefined();
    expect(cover(sectionOf("T3"), { function: "2010399", project: "外事活动业务经费" })).toBeUndefined();
  });

  it("by rows of another kind: a project of 表11 without its code, in 表7", () => {
    const project = { fund: FUNDS.generalBudget, kind: KINDS.project };
    expect(cover(sectionOf("T7"), { ...project, project: "外事活动业务经费" })).toBeUndefined();
  });

  it("below the last level that the table lists: a 款 in 表1", () => {
    expect(cover(sectionOf("T1", "expenditure"), { function: "20103" })).toBeUndefined();
  });

  it("below a row without rows of its own", () => {
    const rows = [13, 12].map((row) => ({ removeRow: `表5!${row + 1}` }));
    const disclosure = recognise(changed(sampleSnapshot(), rows));
    const section = sectionOf("T5", "body", disclosure);
    expect(cover(section, { function: "2080501", fund: FUNDS.generalBudget })).toBeUndefined();
  });

  it("where a column of its parts is missing", () => {
    const emptied = ["G5", ...Array.from({ length: 10 }, (_, index) => `G${7 + index}`)];
    const changes = emptied.map((cell) => ({ cell: `表2!${cell}`, value: null }));
    const section = sectionOf("T2", "body", recognise(changed(sampleSnapshot(), changes)));
    expect(cover(section, { function: "201", fund: FUNDS.generalBudget })).toBeUndefined();
  });
});

describe("the figures that answer the parts of a question", () => {
  const along = (section: Section, query: Query, by: Dimension) =>
    section
      .answers(query)
      .along(by)
      ?.map(({ cell }) => a1(cell));

  it("are closed for kinds: together they are the whole", () => {
    expect(along(sectionOf("T3"), { function: "201" }, "kind")).toEqual(["F6", "G6"]);
    expect(along(sectionOf("T3"), { kind: KINDS.basic }, "kind")).toBeUndefined();
  });

  it("are the coarsest sources that the section tells apart: this year’s money and 上年结转", () => {
    expect(along(sectionOf("T1", "income"), {}, "fund")).toEqual(["B6", "B23"]);
  });

  it("are open for rows: what is listed is all there is", () => {
    expect(along(sectionOf("T3"), {}, "rows")).toEqual(["E6", "E11"]);
  });

  it("are the projects of a code", () => {
    const query = { function: "2010399", fund: FUNDS.generalBudget, kind: KINDS.project };
    expect(along(sectionOf("T7"), query, "rows")).toEqual(["F8", "F9"]);
  });
});

describe("a question that several figures ask", () => {
  it("is answered by the row of totals, and asked by the line besides", () => {
    const { spoken, asking } = sectionOf("T4", "income").answers({ fund: FUNDS.appropriation });
    expect(spoken?.map(({ cell }) => a1(cell))).toEqual(["B36"]);
    expect(asking).toHaveLength(2);
  });
});
