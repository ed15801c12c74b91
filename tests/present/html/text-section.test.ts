import { reportPage } from "../../../src/present/html/page";
import { TEMPLATES } from "../../../tools/shipped";
import { pageOf, wordsOf } from "../../support/page";
import { textReport } from "../../support/text-report";

const page = pageOf(reportPage([{ file: "budget.xlsx", report: textReport() }], TEMPLATES));

describe("the page of a workbook with its published text", () => {
  it("says beside the verdict how many numbers of the text were checked", () => {
    expect(wordsOf(page.querySelector("header"))).toContain("公开文字：数字 4 个，核对 3，未核对 1。");
  });

  it("shows the text with each number by line, word and sign, not by colour alone", () => {
    const numbers = [...page.querySelectorAll(".published .text .number")];
    expect(numbers.map(({ className }) => className)).toEqual([
      "number good",
      "number bad",
      "number good",
      "number none",
    ]);
    expect(numbers.map((number) => number.getAttribute("title"))).toEqual([
      "相符；收支总额；表中 447.76；表2!C8",
      "不符；一般公共预算；表中 410.69；表2!D8",
      "相符；一般公共预算占收入预算；表2!C8",
      "未核对；看不出说的是什么数",
    ]);
    expect(wordsOf(page.querySelector(".published .text"))).toContain("410.60✗万元");
  });

  it("leads from a wrong number to its finding, which quotes it and says what to write instead", () => {
    const link = page.querySelector(".published .text a")!.getAttribute("href")!;
    const finding = wordsOf(page.querySelector(link));
    expect(finding).toContain("原文…一般公共预算410.60万元，占…");
    expect(finding).toContain("改为“410.60”→“410.69”");
    expect(finding).toContain("可写作一般公共预算410.69万元，占91.72%。");
  });

  it("lists what was not checked by its reason, and what of the file was not read", () => {
    const section = wordsOf(page.querySelector(".published"));
    expect(section).toContain("看不出说的是什么数（1 个）：…另有12.00万元。");
    expect(section).toContain("文档有未接受的删除修订，删去的文字没有读。");
    expect(section).toContain("（这里是表格，按表格校验）");
  });

  it("shows a text as text, whatever it holds", () => {
    expect(page.querySelectorAll("script")).toHaveLength(0);
    expect(wordsOf(page.querySelector(".published .text"))).toContain("<script>alert(1)</script>");
  });
});
