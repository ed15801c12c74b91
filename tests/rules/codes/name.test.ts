import fc from "fast-check";
import { areAlike, catalogueFor } from "../../../src/catalogue";
import { codeName } from "../../../src/rules/codes/name";
import { findingsOf, testRule } from "../../support/rule-tester";

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
    {
      name: "in numbering, which is layout",
      changes: [
        { cell: "表4!D35", value: "抗疫特别国债安排的支出" },
        { cell: "表1!D6", value: "一、一般公共服务支出" },
        { cell: "表1!D7", value: "（二）外交支出" },
        { cell: "表1!D8", value: "3．国防支出" },
        { cell: "表1!D9", value: "④公共安全支出" },
      ],
    },
    {
      name: "in marks that nobody sees",
      changes: [
        { cell: "表4!D35", value: "抗疫特别国债安排的支出" },
        { cell: "表3!D8", value: "行政运行\u200e" },
        { cell: "表6!C15", value: "\u2060办\u00ad公费" },
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
        { insertRow: "表3!9", values: ["201", "03", "03", "机关的服务", 5, null, 5] },
      ],
      findings: [
        {
          messageId: "unconfirmed",
          severity: "info",
          cells: ["表3!D9"],
          message: "表3的 2010303 写作“机关的服务”，本工具目录中是“机关服务”（尚未与公布的文件核对）。",
        },
      ],
    },
  ],
});

describe("the fix of code/name", () => {
  const fixOf = (value: string) =>
    findingsOf(codeName, { changes: [{ cell: "表6!C15", value }] }).find(isAbout30201)?.fix;
  const isAbout30201 = ({ subject }: { subject: string }) => subject === "T6|30201";

  it("is certain for a name misspelt", () => {
    expect(fixOf("办公经费")).toMatchObject({ safe: true, edits: [{ content: { text: "办公费" } }] });
  });

  it("is not certain for the name of another kind of outlay: the code may be the slip", () => {
    expect(fixOf("设备购置")).toMatchObject({ safe: false });
    expect(fixOf("印刷费")).toMatchObject({ safe: false });
  });

  it("keeps the numbering that stands before the name", () => {
    expect(fixOf("（一）办公经费")).toMatchObject({ edits: [{ content: { text: "（一）办公费" } }] });
  });

  it("is certain of no name that could as well be another code's", () => {
    const others = catalogueFor(2024).entries.flatMap(({ code, name }) => (code.startsWith("3") ? [name] : []));
    fc.assert(
      fc.property(fc.constantFrom(...others), (name) => {
        const fix = fixOf(name);
        if (fix?.safe) expect(areAlike(name, "办公费")).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
