import { basicOrProject } from "../../../src/rules/codes/basic-or-project";
import { testRule } from "../../support/rule-tester";

testRule(basicOrProject, {
  valid: [
    { name: "in 行政运行 without project expenditure", changes: [{ cell: "表3!G8", value: null }] },
    { name: "in what cannot be read", changes: [{ cell: "表3!G8", value: "若干" }] },
  ],
  invalid: [
    {
      name: "the project expenditure that the published 表3 has under 行政运行",
      changes: [],
      findings: [
        {
          messageId: "project",
          cells: ["表3!G8"],
          message: "表3 2010301 行政运行 列有项目支出 29.67；行政运行一般只列基本支出。",
        },
      ],
    },
    {
      name: "basic expenditure under 一般行政管理事务",
      changes: [
        { cell: "表3!G8", value: null },
        { insertRow: "表3!9", values: ["201", "03", "02", "一般行政管理事务", 5, 5] },
      ],
      findings: [
        {
          messageId: "basic",
          cells: ["表3!F9"],
          message: "表3 2010302 一般行政管理事务 列有基本支出 5.00；一般行政管理事务一般只列项目支出。",
        },
      ],
    },
    {
      name: "the same in 表5, where there is no 表3",
      changes: [{ removeSheet: "表3" }, { cell: "表5!G9", value: 1 }],
      findings: [{ messageId: "project", cells: ["表5!G9"] }],
    },
  ],
});
