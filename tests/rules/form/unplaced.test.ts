import { unplaced } from "../../../src/rules/form/unplaced";
import { example } from "../../support/national-examples";
import { testRule } from "../../support/rule-tester";
import { sheetOf } from "../../support/snapshots";
import { xinjiang } from "../../../tools/shipped";

testRule(unplaced, {
  valid: [{ name: "in the published workbook", changes: [] }],
  invalid: [
    {
      name: "a row of which nobody knows what it is",
      changes: [{ insertRow: "表10!11", values: ["会议费", 3] }],
      findings: [
        {
          messageId: "row",
          cells: ["表10!B11"],
          message: "表10（B11）有一行不知是什么科目或项目：“会议费”，这一行没有检查。",
        },
      ],
    },
    {
      name: "a sheet that was said to be a table, without a header",
      changes: [{ removeSheet: "表5" }],
      sheets: [sheetOf("数", [[1, 2, 3]])],
      said: [{ sheet: "数", template: xinjiang.id, table: "T5" }],
      findings: [
        {
          messageId: "said-no-header",
          cells: ["数!A1"],
          message:
            "工作表“数”由您指定为表5，但没有找到这张表的表头（应有“合计”、“基本支出”、“项目支出”等栏），没有检查。",
        },
      ],
    },
    {
      name: "a column of amounts that is none of the table's",
      changes: [
        { cell: "表3!H4", value: "上年预算数" },
        { cell: "表3!H6", value: 400 },
      ],
      findings: [
        {
          messageId: "column",
          cells: ["表3!H6"],
          message: "表3（H6）所在的列“上年预算数”不是这张表的栏目，其中的金额没有检查。",
        },
      ],
    },
    {
      name: "a column that places print beside the set",
      changes: [
        { cell: "表3!H4", value: "会议费" },
        { cell: "表3!H6", value: 4 },
      ],
      findings: [
        {
          messageId: "column-beside",
          severity: "info",
          cells: ["表3!H6"],
          message: "表3（H6）所在的列“会议费”不属于本套表的栏目，没有检查。",
        },
      ],
    },
    {
      name: "a column that is read and stands in no tie",
      changes: [],
      workbook: () => example("budget-shanghai-2025"),
      findings: [
        {
          messageId: "column-form",
          severity: "info",
          cells: ["表9!G6"],
          message: "表9（G6）所在的列“机关运行经费预算数”与其他各栏没有确定的勾稽关系，只检查了填写形式。",
        },
      ],
    },
    {
      name: "a column of the table that is not there",
      changes: [
        { cell: "表3!F4", value: null },
        ...["F6", "F7", "F8", "F9", "F11", "F12", "F13", "F14", "F15"].map((cell) => ({
          cell: `表3!${cell}`,
          value: null,
        })),
      ],
      findings: [
        {
          messageId: "missing-column",
          cells: ["表3!A5"],
          message: "表3没有找到“基本支出”这一栏，涉及它的勾稽关系没有检查。",
        },
      ],
    },
    {
      name: "a title without a header",
      changes: [
        { removeSheet: "表9" },
        { copySheet: "表1", as: "另页" },
        { cell: "另页!A2", value: "国有资本经营预算支出情况表" },
        ...["A4", "C4", "A5", "B5", "C5", "E5"].map((cell) => ({ cell: `另页!${cell}`, value: null })),
      ],
      findings: [
        {
          messageId: "no-header",
          cells: ["另页!A2"],
          message: "工作表“另页”的 A2 是表9的标题，但下面没有找到这张表的表头。",
        },
      ],
    },
    {
      name: "a table that is none of the set",
      changes: [
        { copySheet: "表3", as: "采购" },
        { cell: "采购!A1", value: null },
        { cell: "采购!A2", value: "2024年政府采购预算表" },
        { cell: "采购!E4", value: "数量" },
        { cell: "采购!F4", value: "单价" },
        { cell: "采购!G4", value: "采购方式" },
      ],
      findings: [
        {
          messageId: "other-table",
          severity: "info",
          cells: ["采购!A2"],
          message: "工作表“采购”的“2024年政府采购预算表”不属于本套表，没有检查。",
        },
      ],
    },
    {
      name: "a header that fits several tables, without a title",
      changes: [
        { removeSheet: "表3" },
        { removeSheet: "表5" },
        { copySheet: "表8", as: "另页" },
        { removeSheet: "表8" },
        { removeSheet: "表9" },
        { cell: "另页!A1", value: null },
        { cell: "另页!A2", value: null },
        { cell: "另页!A8", value: null },
      ],
      findings: [
        {
          messageId: "ambiguous",
          cells: ["另页!A4"],
          message: "工作表“另页”有表头而没有表名，可能是表3或表5或表8或表9，无法断定，没有检查。",
        },
      ],
    },
  ],
});
