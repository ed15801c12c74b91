import { unread } from "../../../../src/rules/facts/sheets/unread";
import { assetSheet, priorSheet, procurementSheet, sampleUnit } from "../../../support/fact-book";
import { factSheet } from "../../../support/fact-sheets";
import { testRule } from "../../../support/rule-tester";

const uses = (...rows: Parameters<typeof factSheet>[2]) => factSheet("支出用途", ["类", "资金性质", "主要用于"], rows);

testRule(unread, {
  valid: [
    { name: "in a workbook that states nothing", changes: [] },
    { name: "in sheets that can be read", changes: [], sheets: [sampleUnit({ 编制数: 16 })] },
  ],
  invalid: [
    {
      name: "what is left at the form's example, once for its sheet",
      changes: [],
      sheets: [sampleUnit({ 单位全称: "某某市人民政府办公室", 主要职能: "负责某某工作。" })],
      findings: [
        {
          messageId: "example",
          severity: "warning",
          cells: ["单位信息!B4", "单位信息!B5"],
          message: "“单位信息”有 2 处还是填报表的示例（B4:B5），没有采用；请改成本单位的内容，不需要的请清空。",
        },
      ],
    },
    {
      name: "cells of 单位信息 that say nothing known",
      changes: [],
      sheets: [
        sampleUnit({ 单位性质: "机关", 批复日期: "二月", 编制数: "若干" }),
        factSheet("国有资产", ["项目", "数量", "价值"], [["房屋", "很大", 1]]),
      ],
      findings: [
        {
          messageId: "choice-unknown",
          cells: ["单位信息!B4"],
          message: "“单位性质”的“机关”无法辨认，没有采用；可以填写：行政、参公、事业、混合。",
        },
        {
          messageId: "date-unreadable",
          cells: ["单位信息!B5"],
          message: "“批复日期”的“二月”不是日期，没有采用；请写成“2024年2月25日”或“2024-02-25”。",
        },
        {
          messageId: "count-unreadable",
          cells: ["单位信息!B6"],
          message: "“编制数”的“若干”不是不小于 0 的整数，没有采用；请填写数字。",
        },
        {
          messageId: "number-unreadable",
          cells: ["国有资产!B2"],
          message: "“数量”的“很大”不是不小于 0、最多两位小数的数字，没有采用。",
        },
      ],
    },
    {
      name: "a year that is none, and a line that stands there twice",
      changes: [],
      sheets: [
        factSheet(
          "单位信息",
          ["项目", "内容"],
          [
            ["预算年度", "明年"],
            ["编制数", 5],
            ["编制数", 6],
          ],
        ),
      ],
      findings: [
        {
          messageId: "doubled",
          severity: "warning",
          cells: ["单位信息!B4"],
          message: "“编制数”在 B3 已经填写，这里的没有采用；请删去其中一处。",
        },
        {
          messageId: "year-unreadable",
          cells: ["单位信息!B2"],
          message: "预算年度“明年”不是年份，没有采用；请填写四位数字。",
        },
      ],
    },
    {
      name: "amounts that cannot be read, and one that is no whole 分",
      changes: [],
      sheets: [
        procurementSheet({ 面向中小企业预留: -5, 面向小微企业预留: 0.005 }),
        assetSheet(["办公家具", null, "若干"], ["航天器", 1, null]),
      ],
      findings: [
        {
          messageId: "amount-unreadable",
          cells: ["采购预留!B2"],
          message: "“金额”的“-5”不是不小于 0 的金额，没有采用；请填写数字。",
        },
        {
          messageId: "amount-inexact",
          severity: "warning",
          cells: ["采购预留!B3"],
          message: "“金额”的“0.005”有不足 1 分的尾数，已四舍五入到分。",
        },
        {
          messageId: "row-unknown",
          severity: "warning",
          cells: ["国有资产!A3"],
          message:
            "“航天器”不是这张表的项目，该行没有采用；可以填写：房屋、一般公务用车、执法执勤用车、其他车辆、副部（省）级及以上领导用车、主要领导干部用车、机要通信用车、应急保障用车、特种专业技术用车、离退休干部用车、办公家具、其他资产、单价50万元以上设备、单价100万元以上设备、计划购置车辆、计划购置50万元以上设备、计划购置100万元以上设备。",
        },
        { messageId: "amount-unreadable", cells: ["国有资产!C2"] },
      ],
    },
    {
      name: "rows of 上年预算 that speak of nothing known",
      changes: [],
      sheets: [priorSheet(["某项", "某", 1, null], ["三公项", "会议费", 1, null])],
      findings: [
        {
          messageId: "scope-unknown",
          cells: ["上年预算!A2"],
          message:
            "口径“某项”无法辨认，该行没有采用；可以填写：收入项、支出-基本、支出-项目、一般公共-基本、一般公共-项目、项级科目、基金项级、国资项级、三公项、机关运行、财政拨款、上年结转。",
        },
        {
          messageId: "key-unknown",
          cells: ["上年预算!B3"],
          message:
            "口径“三公项”下没有“会议费”，该行没有采用；请填写因公出国（境）费、公务用车购置费、公务用车运行费或公务接待费。",
        },
      ],
    },
    {
      name: "a 类 that is none, a row without one, an error value, a sheet without the form's heading",
      changes: [],
      sheets: [
        uses(["太空支出", null, "飞行"], [null, null, "办公"]),
        factSheet("名词解释", ["名词", "解释"], [["财政拨款", { error: "#REF!" }]]),
        factSheet("采购预留", ["内容"], [["面向中小企业预留"]]),
      ],
      findings: [
        {
          messageId: "category-unknown",
          cells: ["支出用途!A2"],
          message: "类“太空支出”不是支出功能分类的类，该行没有采用；请填写三位编码或名称。",
        },
        { messageId: "name-missing", cells: ["支出用途!C3"], message: "该行没有填写“类”，没有采用。" },
        {
          messageId: "column-missing",
          severity: "warning",
          cells: ["采购预留!A1"],
          message: "“采购预留”没有“项目”列，没有读取；请保留填报表的表头。",
        },
        { messageId: "error-value", cells: ["名词解释!B2"], message: "“解释”是错误值 #REF!，没有采用；请改正公式。" },
      ],
    },
  ],
});
