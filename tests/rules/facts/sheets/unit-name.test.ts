import { statedUnit } from "../../../../src/rules/facts/sheets/unit-name";
import { sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const OWN = "克孜勒苏柯尔克孜自治州人民政府外事办公室";

testRule(statedUnit, {
  valid: [
    { name: "in a workbook that states nothing", changes: [] },
    { name: "in the unit's own name", changes: [], sheets: [sampleUnit({ 单位全称: OWN })] },
    {
      name: "in its name without the place before it",
      changes: [],
      sheets: [sampleUnit({ 单位全称: "自治州人民政府外事办公室" })],
    },
    {
      name: "where its short name is stated",
      changes: [],
      sheets: [sampleUnit({ 单位全称: "州外办", 单位简称: OWN })],
    },
  ],
  invalid: [
    {
      name: "facts of another unit",
      changes: [],
      sheets: [sampleUnit({ 单位全称: "乙市财政局" })],
      findings: [
        {
          messageId: "different",
          cells: ["单位信息!B4"],
          message: `“单位信息”的单位全称是“乙市财政局”，各表的编制单位是“${OWN}”。`,
        },
      ],
    },
  ],
});
