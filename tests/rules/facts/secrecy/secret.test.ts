import { secret } from "../../../../src/rules/facts/secrecy/secret";
import { sheetOf } from "../../../support/snapshots";
import { ledgerSheet, projectSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const PARTY = "党委外办业务经费";
const FOREIGN = "外事活动业务经费";

testRule(secret, {
  valid: [
    {
      name: "in a workbook without secret projects",
      changes: [],
      sheets: [sampleUnit(), projectSheet([PARTY, "是", null])],
    },
    {
      name: "in projects whose permitted names are their own",
      changes: [],
      sheets: [projectSheet([PARTY, "否", PARTY], [FOREIGN, "否", FOREIGN])],
    },
    {
      name: "in a name that stands only where nothing is published",
      changes: [],
      sheets: [projectSheet(["甲乙丙项目", "否", "某项目"]), sheetOf("备忘", [["甲乙丙项目"]])],
    },
  ],
  invalid: [
    {
      name: "the full name in a table and in the text",
      changes: [],
      sheets: [
        projectSheet([PARTY, "否", "业务经费一"]),
        sheetOf("预算说明", [
          ["章节", "正文"],
          ["七", `1.项目名称：${PARTY}`],
        ]),
      ],
      findings: [
        {
          messageId: "named",
          cells: ["表7!E8", "预算说明!B2"],
          message: "公开的表或文字里有 2 处写着不予公开项目的本名（表7!E8、预算说明!B2），应写公开名称“业务经费一”。",
        },
      ],
    },
    {
      name: "two projects of one permitted name, and one of an open project's name",
      changes: [],
      sheets: [
        projectSheet(["秘密甲", "否", "业务"], ["秘密乙", "否", "业务"], ["秘密丙", "否", PARTY], [PARTY, "是", null]),
      ],
      findings: [
        { messageId: "same", cells: ["项目说明!C2", "项目说明!C3"] },
        {
          messageId: "same",
          cells: ["项目说明!C4"],
          message: `不予公开的项目与其他项目的公开名称相同：“${PARTY}”；同名的项目会被当成一个。`,
        },
      ],
    },
    {
      name: "marks that only the ledger or only the sheet has",
      changes: [],
      sheets: [
        ledgerSheet(Object.fromEntries([39, 40, 41, 42, 43, 44].map((row) => [row, { 是否涉密: "否" }]))),
        projectSheet([PARTY, "是", PARTY], [FOREIGN, "否", FOREIGN]),
      ],
      findings: [
        {
          messageId: "note-only",
          severity: "warning",
          cells: ["项目说明!B3", "支出明细!O41"],
          message: `项目“${FOREIGN}”在“项目说明”不予公开，支出明细没有标为涉密；按不予公开处理。`,
        },
        {
          messageId: "ledger-only",
          severity: "warning",
          cells: ["项目说明!B2", "支出明细!O32"],
          message: `项目“${PARTY}”在支出明细标为涉密，“项目说明”的是否公开填的是“是”；按不予公开处理。`,
        },
      ],
    },
  ],
});
