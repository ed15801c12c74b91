import { unknownCode } from "../../../src/rules/codes/unknown";
import { testRule } from "../../support/rule-tester";

testRule(unknownCode, {
  valid: [{ name: "in the published workbook", changes: [] }],
  invalid: [
    {
      name: "a code that the year's catalogue does not have, with the one that is likely meant",
      changes: [{ cell: "表3!C9", value: "51" }],
      findings: [
        {
          messageId: "likely",
          cells: ["表3!C9"],
          message: "表3的 2010351 事业运行 不在2024年科目目录中，可能是 2010350 事业运行。",
        },
      ],
    },
    {
      name: "a code whose name tells which is meant, though other codes are nearer",
      changes: [
        { cell: "表6!B23", value: "10" },
        { cell: "表6!C23", value: "公务用车运行费用" },
      ],
      findings: [
        {
          messageId: "likely",
          cells: ["表6!B23"],
          message: "表6的 30210 公务用车运行费用 不在2024年科目目录中，可能是 30231 公务用车运行维护费。",
        },
      ],
    },
    {
      name: "without a guess, a code whose name means one that the table has already",
      changes: [{ insertRow: "表6!24", values: ["302", "10", "公务用车运行费用", 1, null, 1] }],
      findings: [
        {
          messageId: "unknown",
          cells: ["表6!B24"],
          message: "表6的 30210 公务用车运行费用 不在2024年科目目录中。",
        },
      ],
    },
    {
      name: "a code that is like none",
      changes: [{ insertRow: "表3!15", values: ["211", "04", "17", "甲乙丙丁", 1, 1] }],
      findings: [
        { messageId: "unknown", cells: ["表3!C15"], message: "表3的 2110417 甲乙丙丁 不在2024年科目目录中。" },
      ],
    },
    {
      name: "as a hint, a code where the catalogue is known to be incomplete",
      changes: [{ insertRow: "表3!15", values: ["201", "07", "42", "甲乙丙丁", 1, 1] }],
      findings: [
        {
          messageId: "incomplete",
          severity: "info",
          cells: ["表3!C15"],
          message: "表3的 2010742 甲乙丙丁 不在本工具的2024年科目目录中；该目录在这一款不完整，请自行核对。",
        },
      ],
    },
  ],
});
