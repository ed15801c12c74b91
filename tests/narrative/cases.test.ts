import { NO_FACTS, type DocumentFacts, type PriorBook } from "../../src/facts";
import { FUNDS, KINDS, type Ledger, type LedgerRow } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { type Narrative, narrativeProfileOf, textOf, writeNarrative } from "../../src/narrative";
import type { Disclosure, NarrativeSection } from "../../src/tables";
import { deriveEquations, judgeAll } from "../../src/ties";
import { changed } from "../support/changes";
import { priorBookOfTables } from "../support/prior-book";
import { sampleSnapshot } from "../support/sample";
import { CARRYOVER_IN, deriveDisclosure, recognise, xinjiang } from "../../tools/shipped";
import { paragraphsOf } from "./seed";

type Row = readonly [code: string, economic: string, kind: LedgerRow["kind"], fund: LedgerRow["fund"], wan: number];

/** Tables of rows in 万元. */
function tables(rows: readonly Row[], year = 2024): Disclosure {
  const ledger: Ledger = {
    rows: rows.map(([code, economic, kind, fund, wan]) => ({
      function: code,
      economic,
      kind,
      fund,
      ...(kind === "project" && { project: "设备更新" }),
      amount: amountOfFen(Math.round(wan * 1_000_000)),
    })),
  };
  return deriveDisclosure(ledger, { unit: "某单位", year, measure: "万元" });
}

const FACTS: DocumentFacts = { ...NO_FACTS, unit: { ...NO_FACTS.unit, nature: { value: "行政" } } };

function write(now: readonly Row[], before: readonly Row[], facts: DocumentFacts = FACTS): Narrative {
  const disclosure = tables(now);
  return writeNarrative(
    { disclosure, facts, prior: priorBookOfTables(tables(before, 2023), "工作需要") },
    narrativeProfileOf(disclosure)!,
  );
}

const of = (section: NarrativeSection, ...years: Parameters<typeof write>) => paragraphsOf(write(...years), section);

const STAFF: Row = ["2010301", "30101", "personnel", "generalBudgetLocal", 100];
const PROJECT: Row = ["2010302", "30201", "project", "generalBudgetLocal", 20];

describe("how this year stands to last year is told", () => {
  it("as a rise or a fall, with its percentage", () => {
    expect(
      of("expenditure", [STAFF, PROJECT], [["2010301", "30101", "personnel", "generalBudgetLocal", 80], PROJECT]),
    ).toEqual([
      "某单位2024年支出预算120.00万元，其中：",
      "基本支出100.00万元，占83.33%，比上年预算增加20.00万元，增长25.00%，主要原因是工作需要。",
      "项目支出20.00万元，占16.67%，与上年预算持平，主要原因是工作需要。",
    ]);
  });

  it("from nothing without a percentage, or with 100.00% where the unit has it so", () => {
    const from = [[STAFF, PROJECT], [STAFF]] as const;
    expect(of("generalBudget.scale", ...from)[2]).toBe(
      "项目支出20.00万元，比上年预算增加20.00万元（上年未安排），主要原因是工作需要。",
    );
    const hundred = { ...FACTS, unit: { ...FACTS.unit, zeroBase: { value: "hundred" as const } } };
    expect(of("generalBudget.scale", ...from, hundred)[2]).toContain("比上年预算增加20.00万元，增长100.00%，");
  });

  it("to nothing as not arranged, with what went", () => {
    expect(of("generalBudget.scale", [STAFF], [STAFF, PROJECT])[2]).toBe(
      "项目支出未安排，比上年预算减少20.00万元，下降100.00%，主要原因是工作需要。",
    );
  });

  it("not at all where there is nothing in either year", () => {
    expect(of("generalBudget.scale", [STAFF], [STAFF])[2]).toBe("项目支出未安排。");
  });
});

describe("money of every kind", () => {
  const fund: Row = ["2120801", "31005", "project", "governmentFundLocal", 300];
  const carried: Row = ["2010302", "30201", "project", "carriedGeneralBudget", 7];
  const fees: Row = ["2050803", "30216", "operating", "specialAccount", 3];

  it("has its line among the income; special accounts and carryover only where there is some in either year", () => {
    const lines = of("income", [STAFF, fund, carried, fees], [STAFF]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "政府性基金预算300.00万元，占73.17%，比上年预算增加300.00万元（上年未安排），主要原因是工作需要。",
        "财政专户管理资金3.00万元，占0.73%，比上年预算增加3.00万元（上年未安排），主要原因是工作需要。",
        "上年结转结余7.00万元，占1.71%，比上年预算增加7.00万元（上年未安排），主要原因是工作需要。",
      ]),
    );
    expect(of("income", [STAFF], [STAFF]).join()).not.toMatch(/财政专户|结转/);
    expect(of("income", [STAFF], [STAFF, carried])).toContain(
      "上年结转结余未安排，比上年预算减少7.00万元，下降100.00%，主要原因是工作需要。",
    );
  });

  it("of a government fund has its own total, kinds and 项", () => {
    expect(of("governmentFund", [STAFF, fund], [STAFF, [...fund.slice(0, 4), 240] as unknown as Row])).toEqual([
      "某单位2024年政府性基金预算拨款合计300.00万元，比上年预算增加60.00万元，增长25.00%，主要原因是工作需要。其中：基本支出0.00万元，项目支出300.00万元。",
      "1.城乡社区支出（类）国有土地使用权出让收入安排的支出（款）征地和拆迁补偿支出（项）：2024年预算数为300.00万元，比上年预算增加60.00万元，增长25.00%，主要原因是工作需要。",
    ]);
  });

  it("carried over is told by what it was; counted in with the appropriations where the tables do so", () => {
    expect(of("carryover", [STAFF, carried], [STAFF])).toEqual([
      "某单位2024年上年结转结余预算7.00万元，其中：财政拨款结转7.00万元，非财政拨款结余0.00万元。",
    ]);
    const ledger = {
      rows: [
        {
          function: "2010302",
          economic: "30201",
          kind: "project",
          project: "设备更新",
          fund: "carriedGeneralBudget",
          amount: amountOfFen(7_000_000),
        },
      ],
    } as const;
    const disclosure = deriveDisclosure(ledger, { unit: "某单位", year: 2024, measure: "万元" }, CARRYOVER_IN);
    const narrative = writeNarrative({ disclosure, facts: FACTS }, narrativeProfileOf(disclosure)!);
    expect(paragraphsOf(narrative, "generalBudget.scale")[0]).toBe("某单位2024年一般公共预算拨款合计7.00万元，其中：");
  });
});

describe("项 that are gone", () => {
  it("are told where the unit wants them told, by what the sheet 上年预算 has", () => {
    const prior: DocumentFacts["prior"] = [
      {
        scope: "项级科目",
        key: { value: "2010302" },
        question: { function: "2010302", fund: FUNDS.generalBudget },
        amount: { value: amountOfFen(20_000_000) },
      },
    ];
    const listing = { ...FACTS, prior, unit: { ...FACTS.unit, listsVanished: { value: true } } };
    expect(of("generalBudget.items", [STAFF], [STAFF, PROJECT], listing)[1]).toBe(
      "2.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）一般行政管理事务（项）：2024年未安排预算，比上年预算减少20.00万元，下降100.00%，主要原因是工作需要。",
    );
    expect(of("generalBudget.items", [STAFF], [STAFF, PROJECT])).toHaveLength(1);
  });
});

describe("机关运行经费", () => {
  const nature = (value: "事业" | "混合") => ({ ...FACTS, unit: { ...FACTS.unit, nature: { value } } });

  it("an institution has none, and what a mixed unit has is asked for", () => {
    expect(of("operating", [STAFF], [STAFF], nature("事业"))).toEqual(["某单位为事业单位，无机关运行经费。"]);
    expect(of("operating", [STAFF], [STAFF], nature("混合"))[0]).toContain("【请填写机关运行经费】");
  });
});

describe("last year in other words", () => {
  const known = (amounts: Readonly<Record<string, number>>): PriorBook => ({
    ...priorBookOfTables(tables([])),
    ask: ({ fund, kind }) => {
      const wan = amounts[`${fund ?? ""}/${kind ?? ""}`];
      return wan === undefined ? undefined : { amount: amountOfFen(wan * 1_000_000), source: "prior-sheet", cells: [] };
    },
  });
  const incomeWith = (now: readonly Row[], prior: PriorBook) => {
    const disclosure = tables(now);
    return paragraphsOf(writeNarrative({ disclosure, facts: FACTS, prior }, narrativeProfileOf(disclosure)!), "income");
  };

  it("an appropriation stands for its own level's line where nothing comes from above in either year", () => {
    const prior = known({ [`${FUNDS.generalBudget}/`]: 80 });
    expect(incomeWith([STAFF], prior)[1]).toContain(
      "一般公共预算100.00万元，占100.00%，比上年预算增加20.00万元，增长25.00%",
    );
  });

  it("and not where something does", () => {
    const prior = known({ [`${FUNDS.generalBudget}/`]: 80, [`${FUNDS.generalBudgetTransfer}/`]: 10 });
    expect(incomeWith([STAFF], prior)[1]).toBe("一般公共预算100.00万元，占100.00%。");
    const disclosure = tables([STAFF]);
    const { openPoints } = writeNarrative({ disclosure, facts: FACTS, prior }, narrativeProfileOf(disclosure)!);
    expect(openPoints[0]!.message).toBe(
      "一般公共预算：没有上年预算数，文字没有写增减；请在“上年预算”填写（编码或名称写“一般公共预算（本级）”）",
    );
  });

  it("figures finer than the tables print are rounded as they print", () => {
    const prior = known({ [`/${KINDS.basic}`]: 80.123456 });
    const disclosure = tables([STAFF]);
    const [, basic] = paragraphsOf(
      writeNarrative({ disclosure, facts: FACTS, prior }, narrativeProfileOf(disclosure)!),
      "expenditure",
    );
    expect(basic).toContain("比上年预算增加19.88万元，增长24.81%");
  });
});

describe("figures that are not to be believed", () => {
  const written = (cell: string, value: string | number) => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ cell, value }]));
    const verdicts = judgeAll(deriveEquations(disclosure), disclosure);
    return writeNarrative({ disclosure, facts: FACTS, verdicts }, narrativeProfileOf(disclosure)!);
  };

  it("are not written while a tie of theirs fails; the others are", () => {
    const narrative = written("表5!E8", 285.77);
    const items = paragraphsOf(narrative, "generalBudget.items");
    expect(items[0]).toMatch(/行政运行（项）：2024年预算数为【表间不一致，未生成】。$/);
    expect(items[3]).toMatch(/行政单位离退休（项）：2024年预算数为37\.33万元。$/);
    expect(narrative.openPoints).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "figure", about: "行政运行", cell: { sheet: "表5", row: 7, column: 4 } }),
      ]),
    );
  });

  it("are not written where they are no numbers", () => {
    expect(paragraphsOf(written("表5!E8", "待定"), "generalBudget.items")[0]).toContain("【表中不是数字，未生成】");
  });

  it("are told to be missing where a table is", () => {
    const disclosure = recognise({ sheets: sampleSnapshot().sheets.filter(({ name }) => name !== "表10") });
    const narrative = writeNarrative({ disclosure, facts: FACTS }, narrativeProfileOf(disclosure)!);
    expect(paragraphsOf(narrative, "threePublic")[0]).toContain("【表中没有这项数据，未生成】");
  });

  it("leave no section silently empty where the table that lists its rows is missing", () => {
    const sheets = sampleSnapshot().sheets.filter(({ name }) => name !== "表5" && name !== "表7");
    const disclosure = recognise({ sheets });
    const narrative = writeNarrative({ disclosure, facts: FACTS }, narrativeProfileOf(disclosure)!);
    expect(paragraphsOf(narrative, "generalBudget.structure")[0]).toMatch(
      /^1\.一般公共服务支出（类）376\.47万元，占84\.08%。$/,
    );
    expect(paragraphsOf(narrative, "generalBudget.items")).toEqual(["各项级科目：【表中没有这项数据，未生成】"]);
    expect(narrative.openPoints).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "figure", statement: "gb.item.untold" })]),
    );
  });
});

describe("the profile", () => {
  it("is without the section on carryover where there is no table of it", () => {
    const disclosure = recognise({ sheets: sampleSnapshot().sheets.filter(({ name }) => name !== "表11") });
    const profile = narrativeProfileOf(disclosure)!;
    expect(profile.id).toBe("xj-2023");
    const headings = writeNarrative({ disclosure, facts: FACTS }, profile).blocks.map(({ heading }) => textOf(heading));
    expect(headings).toContain("十一、其他重要事项的情况说明");
    expect(xinjiang.narrative![0].id).toBe("xj-2024");
  });
});
