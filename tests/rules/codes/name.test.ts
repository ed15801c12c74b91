import { codeName } from "../../../src/rules/codes/name";
import { testRule } from "../../support/rule-tester";

testRule(codeName, {
  valid: [
    { name: "in the catalogue's names", changes: [{ cell: "表4!D35", value: "抗疫特别国债安排的支出" }] },
    {
      name: "in brackets, spaces and width",
      changes: [
        { cell: "表4!D35", value: "抗疫特别国债安排的支出" },
        { cell: "表3!D7", value: "政府办公厅(室) 及相关机构事务" },
      ],
    },
  ],
  invalid: [
    {
      name: "the name that the published 表4 has for 234",
      changes: [],
      findings: [
        {
          messageId: "different",
          cells: ["表4!D35"],
          message: "表4的 234 写作“抗疫特别国债还本支出”，2024年科目名称是“抗疫特别国债安排的支出”。",
        },
      ],
    },
    {
      name: "a name that was given up",
      changes: [
        { cell: "表4!D35", value: "抗疫特别国债安排的支出" },
        { cell: "表1!D15", value: "医疗卫生与计划生育支出" },
      ],
      findings: [
        {
          messageId: "renamed",
          cells: ["表1!D15"],
          message: "表1的 210 写作“医疗卫生与计划生育支出”，2019年起改称“卫生健康支出”。",
        },
      ],
    },
    {
      name: "as a hint, a name that differs from one that no published document has confirmed",
      changes: [
        { cell: "表4!D35", value: "抗疫特别国债安排的支出" },
        { insertRow: "表3!9", values: ["201", "03", "02", "行政管理事务", 5, null, 5] },
      ],
      findings: [
        {
          messageId: "unconfirmed",
          severity: "info",
          cells: ["表3!D9"],
          message: "表3的 2010302 写作“行政管理事务”，本工具目录中是“一般行政管理事务”（尚未与公布的文件核对）。",
        },
      ],
    },
  ],
});
