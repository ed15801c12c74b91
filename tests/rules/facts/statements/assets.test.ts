import { assets } from "../../../../src/rules/facts/statements/assets";
import { assetSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(assets, {
  valid: [
    { name: "in a workbook that states no assets", changes: [], sheets: [sampleUnit()] },
    {
      name: "in vehicles with their value and devices among devices",
      changes: [],
      sheets: [
        assetSheet(
          ["一般公务用车（辆）", 1, 150_000],
          ["单价50万元以上设备（台）", 2, 1_600_000],
          ["单价100万元以上设备（台）", 1, 1_000_000],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "more devices over a million than over half a million, worth more",
      changes: [],
      sheets: [
        assetSheet(
          ["单价50万元以上设备", 1, 600_000],
          ["单价100万元以上设备", 2, 2_000_000],
          ["计划购置50万元以上设备", 0, null],
          ["计划购置100万元以上设备", 1, null],
        ),
      ],
      findings: [
        {
          messageId: "more",
          cells: ["国有资产!B3", "国有资产!B2"],
          message: "100万元以上设备的数量 2 台，大于50万元以上设备的数量 1 台；前者包含在后者之中。",
        },
        { messageId: "more", cells: ["国有资产!C3", "国有资产!C2"] },
        { messageId: "more", cells: ["国有资产!B5", "国有资产!B4"] },
      ],
    },
    {
      name: "a value of no vehicle, and devices below the price by which they are counted",
      changes: [],
      sheets: [assetSheet(["机要通信用车", 0, 150_000], ["单价50万元以上设备", 2, 800_000])],
      findings: [
        {
          messageId: "uncounted",
          cells: ["国有资产!B2", "国有资产!C2"],
          message: "机要通信用车有价值 15.00 万元，数量为 0。",
        },
        {
          messageId: "cheap",
          severity: "warning",
          cells: ["国有资产!B3", "国有资产!C3"],
          message: "单价50万元以上设备 2 台的价值为 80.00 万元，平均单价不到标准。",
        },
      ],
    },
  ],
});
