import type { NarrativeChapter, NarrativeProfile } from "../../tables";

/** 关于{U}{Y}年…: how the template heads every numbered section but the last. */
const about = (what: string, sections: NarrativeChapter["sections"]): NarrativeChapter => ({
  heading: `关于{unit}{year}年${what}`,
  sections,
});

const BEFORE_CARRYOVER: readonly NarrativeChapter[] = [
  about("收支预算情况的总体说明", "overview"),
  about("收入预算情况说明", "income"),
  about("支出预算情况说明", "expenditure"),
  about("财政拨款收支预算情况的总体说明", "appropriation"),
  about("一般公共预算当年拨款情况说明", [
    { heading: "一般公共预算当年拨款规模变化情况", section: "generalBudget.scale" },
    { heading: "一般公共预算当年拨款结构情况", section: "generalBudget.structure" },
    { heading: "一般公共预算当年拨款具体使用情况", section: "generalBudget.items" },
  ]),
  about("一般公共预算基本支出情况说明", "basic"),
  about("一般公共预算项目支出情况说明", "projects"),
  about("政府性基金预算拨款情况说明", "governmentFund"),
  about("国有资本经营预算拨款情况说明", "stateCapital"),
  about("财政拨款“三公”经费预算情况说明", "threePublic"),
];

const CARRYOVER = about("上年结转结余预算情况说明", "carryover");

const OTHER_MATTERS: NarrativeChapter = {
  heading: "其他重要事项的情况说明",
  sections: [
    { heading: "{scope}运行经费情况", section: "operating" },
    { heading: "政府采购情况", section: "procurement" },
    { heading: "国有资产占用使用情况", section: "assets" },
    { heading: "预算绩效情况", section: "performance" },
    { heading: "其他需说明的事项", section: "remarks" },
  ],
};

const COMMON = { zeroBase: "none", priorWord: "上年预算" } as const;

/** Part 3 as units in Xinjiang publish it: since 2024 with a section on carryover, which came with table 11. */
export const NARRATIVE: readonly [NarrativeProfile, ...NarrativeProfile[]] = [
  { id: "xj-2024", ...COMMON, chapters: [...BEFORE_CARRYOVER, CARRYOVER, OTHER_MATTERS] },
  { id: "xj-2023", ...COMMON, chapters: [...BEFORE_CARRYOVER, OTHER_MATTERS] },
];
