import { vehicles } from "../../../../src/rules/facts/statements/vehicles";
import { assetSheet, ledgerSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(vehicles, {
  valid: [
    { name: "in a workbook that states no assets", changes: [], sheets: [sampleUnit()] },
    {
      name: "in a vehicle that runs, and none to be bought",
      changes: [],
      sheets: [
        assetSheet(["一般公务用车", 1, 150_000], ["计划购置车辆", 0, null], ["计划购置50万元以上设备", 0, null]),
      ],
    },
    {
      name: "in devices that the ledger has capital money for",
      changes: [],
      sheets: [ledgerSheet(), assetSheet(["计划购置50万元以上设备", 1, null])],
    },
  ],
  invalid: [
    {
      name: "a vehicle to be bought without money, and running cost without a vehicle",
      changes: [],
      sheets: [assetSheet(["一般公务用车", 0, null], ["计划购置车辆", 5, null])],
      findings: [
        {
          messageId: "unpaid",
          cells: ["国有资产!B3", "表10!B10"],
          message: "“国有资产”计划购置车辆 5 辆，公务用车购置费为 0。",
        },
        {
          messageId: "running",
          severity: "warning",
          cells: ["国有资产!B2", "表10!B11"],
          message: "公务用车运行费为 5.00 万元，“国有资产”没有车辆。",
        },
      ],
    },
    {
      name: "money for vehicles of which none is planned",
      changes: [{ cell: "表10!B10", value: 75 }],
      sheets: [assetSheet(["计划购置车辆", 0, null])],
      findings: [
        {
          messageId: "unplanned",
          cells: ["国有资产!B2", "表10!B10"],
          message: "公务用车购置费为 75.00 万元，“国有资产”没有计划购置车辆的数量。",
        },
      ],
    },
    {
      name: "devices to be bought from no capital money",
      changes: [],
      sheets: [
        ledgerSheet(Object.fromEntries([37, 38, 44].map((row) => [row, { 部门经济科目编码: "30201" }]))),
        assetSheet(["计划购置50万元以上设备", 2, null]),
      ],
      findings: [
        {
          messageId: "devices",
          severity: "warning",
          cells: ["国有资产!B2"],
          message: "“国有资产”计划购置大型设备 2 台，预算没有资本性支出（309、310）。",
        },
      ],
    },
  ],
});
