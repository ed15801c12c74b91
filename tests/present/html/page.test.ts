import { createHash } from "node:crypto";
import fc from "fast-check";
import { reportPage } from "../../../src/present/html/page";
import { STYLE, STYLE_HASH } from "../../../src/present/html/style";
import { cleanReport, emptyReport, faultyReport, findingOf } from "../../support/reports";
import { pageOf, rowsOf, wordsOf } from "../../support/page";
import { placeOf } from "../../support/changes";
import { TEMPLATES } from "../../../tools/shipped";

const one = (report = faultyReport()) => pageOf(reportPage([{ file: "budget.xlsx", report }], TEMPLATES));

describe("the page of one workbook", () => {
  it("tells unit, year, measure and verdict at its head, by sign and word", () => {
    const head = wordsOf(one().querySelector("header"));
    expect(head).toContain("某某自治州人民政府外事办公室");
    expect(head).toContain("年度 2024 年");
    expect(head).toContain("金额单位 万元");
    expect(head).toContain("✗ 有错误，须改正");
    expect(head).toContain("错误 2 条，需核实 1 条，提示 1 条");
  });

  it.each([
    ["nothing is wrong", cleanReport(), "✓ 没有发现错误"],
    [
      "something was not checked",
      cleanReport({ unchecked: [{ reason: "缺少表8。", cells: [] }] }),
      "？ 已查部分没有错误，另有未检查的内容",
    ],
    [
      "there is something to explain",
      cleanReport({ summary: { ...cleanReport().summary, warnings: 1 } }),
      "△ 没有错误，有需核实的问题",
    ],
  ])("gives its verdict where %s", (_, report, verdict) => {
    expect(wordsOf(one(report).querySelector(".verdict .told"))).toBe(verdict);
  });

  it("lists problems, not findings: what is to be mended first, each by what is wrong, with what mends it", () => {
    const page = one();
    const heads = [...page.querySelectorAll("#w1-problems h4")].map(wordsOf);
    expect(heads).toEqual(["要改正的1 个", "要核实、说明的1 个", "可以改进的1 个"]);
    expect([...page.querySelectorAll(".problem > .message")].map(wordsOf)).toEqual([
      "1.✗ 错误 表3!F9 现为 275.87，应为 275.77。",
      expect.stringMatching(/^2\.△ 需核实 科目234在表4叫/),
      expect.stringMatching(/^3\.○ 提示 表题写/),
    ]);
    expect(wordsOf(page.querySelector("#w1-problems"))).toContain("4 条提示出自 3 个原因");
  });

  it("folds below a problem what follows from it, without a script", () => {
    const folded = one().querySelector("#w1-p1 details")!;
    expect(folded.hasAttribute("open")).toBe(false);
    expect(wordsOf(folded.querySelector("summary"))).toBe("由此引起的 2 条（改正以后随之消失）");
    expect(folded.querySelectorAll(".finding")).toHaveLength(2);
  });

  it("offers no fix of what follows beside the fix of the problem", () => {
    const [suspect] = faultyReport().suspects;
    const [first, ...others] = faultyReport().findings;
    const fix = (label: string) => ({ safe: true, label, edits: [] });
    const findings = [{ ...first!, fix: fix("改合计") }, ...others];
    const page = one({ ...faultyReport(), findings, suspects: [{ ...suspect!, fix: fix("改基本支出") }] });
    expect(wordsOf(page.querySelector("#w1-p1"))).toContain("可改为改基本支出");
    expect(wordsOf(page.querySelector("#w1-p1"))).not.toContain("改合计");
  });

  it("lists the state of the eleven tables", () => {
    const rows = rowsOf(one(), ".tables");
    expect(rows).toHaveLength(11);
    expect(rows[2]).toEqual(["表3", "单位支出总体情况表", "表3", "A1:H30", "✓ 有数据", "错误 1 第 1 个"]);
    expect(rows[7]![4]).toBe("✓ 空表，有说明");
    expect(rowsOf(one(emptyReport()), ".tables").every((row) => row[4] === "✗ 没有找到")).toBe(true);
  });

  it("tells each finding with formula, both sides, difference, cells, basis and advice", () => {
    const page = one();
    const finding = wordsOf(page.querySelector("#w1-p1 .finding.error"));
    expect(finding).toContain("✗ 错误");
    expect(finding).toContain("表3!E9 = 表3!F9 + 表3!G9");
    expect(finding).toContain("左边 305.44 右边 305.54 差额 -0.10万元");
    expect(finding).toContain("表3!F9 275.87");
    expect(finding).toContain("依据《中华人民共和国预算法》第三十二条");
    expect(finding).toContain("处理核对该行的基本支出和项目支出");
  });

  it("shows rounding differences apart, with the amount by which each figure would have to move", () => {
    const adjustment = { place: placeOf("表3!E9"), value: "305.45", by: "-0.01", to: "305.44", mends: 2, breaks: 0 };
    const adjustments = [
      { ...adjustment, formula: false },
      { ...adjustment, place: placeOf("表3!F9"), by: "0.01", to: "305.46", mends: 0, breaks: 1, formula: true },
    ];
    const page = one(
      cleanReport({
        findings: [findingOf({ severity: "warning", rounding: true, adjustments }), findingOf({ id: "e" })],
      }),
    );
    expect(page.querySelectorAll("#w1-problems .problem")).toHaveLength(1);
    const apart = page.querySelector("#w1-rounding .problem");
    expect(wordsOf(apart)).toContain("≈ 尾差");
    expect([...apart!.querySelectorAll(".moves li")].map(wordsOf)).toEqual([
      "表3!E9 调整 -0.01（305.45 → 305.44）即平，同时消除另外 2 条差额",
      "表3!F9 调整 +0.01（305.45 → 305.46）即平（单元格是公式，请调整它引用的数），但会使另外 1 条勾稽关系不平",
    ]);
  });

  it("says that it cannot be told which cell is wrong where too many may be, and names none", () => {
    const report = faultyReport();
    const undetermined = [{ explains: report.findings.slice(0, 1).map(({ id }) => id), cells: 16 }];
    const page = one({ ...report, suspects: [], undetermined });
    expect(wordsOf(page.querySelector(".problem > .message"))).toBe(
      "1.✗ 错误 有 1 条勾稽关系不成立，不能确定是哪个单元格填错。",
    );
    expect(page.body.textContent).toContain("不能确定是哪个单元格填错：至少有 16 个单元格");
  });

  it("tells the map in words as well, pair by pair", () => {
    expect(rowsOf(one(), ".pairs")).toEqual([["表5与表6", "473", "1", "2", "✗ 有不成立"]]);
  });

  it("can be read by ear and keyboard: headings in order, headers that say of what, links that lead somewhere", () => {
    const page = one();
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    for (const th of page.querySelectorAll("th")) expect(th.getAttribute("scope")).toMatch(/^(col|colgroup|row)$/);
    for (const link of page.querySelectorAll("a"))
      expect(page.querySelector(link.getAttribute("href")!)).not.toBeNull();
  });

  it("shows with a finding what mends it, and what the unit wrote about it", () => {
    const fix = { safe: false, label: "把 表3!F9 从 275.87 改为 275.77", edits: [] };
    const explanation = {
      kind: "explained",
      text: "四舍五入所致。",
      who: "会计",
      when: new Date(2024, 1, 25, 12).toISOString(),
    } as const;
    const report = cleanReport({ findings: [findingOf({ severity: "warning", fix, explanation })] });
    const finding = wordsOf(one(report).querySelector(".problem"));
    expect(finding).toContain("可改为把 表3!F9 从 275.87 改为 275.77（请先核对）");
    expect(finding).toContain("说明四舍五入所致。会计 2024-02-25");
    expect(wordsOf(one(report).querySelector(".form"))).toContain("单位说明：四舍五入所致。");
  });

  it("lists the explanations that hold no longer, and why", () => {
    const lapsed = {
      kind: "explained",
      text: "已核实。",
      who: "会计",
      when: new Date(2024, 1, 25, 12).toISOString(),
      finding: "f",
      rule: "code/name",
    } as const;
    const changes = [{ meaning: "表3 行政运行", before: "1.00", after: "" }];
    const page = one(cleanReport({ lapsed: [{ ...lapsed, reason: "changed", changes }] }));
    expect(rowsOf(page, ".lapsed")).toEqual([
      ["code/name", "已核实。", "会计", "2024-02-25", "所说明的数据已改变：表3 行政运行 1.00 → （空）"],
    ]);
  });

  it("tells equally likely cells, cells to be changed together, and formulas as such", () => {
    const [suspect] = faultyReport().suspects;
    const suspects = [
      { ...suspect!, equivalent: true },
      { ...suspect!, place: placeOf("表3!G9"), formula: true },
      { ...suspect!, place: placeOf("表3!H9"), rank: 1, slip: "数字颠倒", suggested: null },
    ];
    const problem = one({ ...faultyReport(), suspects }).querySelector("#w1-p1");
    expect(wordsOf(problem!.querySelector(".message"))).toBe("1.✗ 错误 2 处要一起改：表3!F9、表3!G9。");
    expect(wordsOf(problem)).toContain("表3!G9 现为 275.87，应为 275.77（单元格是公式，请改公式，不要直接填数）");
    expect(wordsOf(problem!.querySelector("details"))).toBe(
      "其他可能的改法 1 种 表3!H9 现为 275.87，有误，应为多少不能确定（数字颠倒）",
    );
    const equals = [suspects[0]!, { ...suspects[2]!, equivalent: true }];
    const doubtful = one({ ...faultyReport(), suspects: equals }).querySelector("#w1-p1");
    expect(wordsOf(doubtful)).toContain("2 种改法同样说得通：表3!F9，或 表3!H9。");
    expect(wordsOf(doubtful)).toContain("只凭各表分不清，请对照原始资料");
  });

  it("says what was not checked and why, and where nothing was left out", () => {
    expect(wordsOf(one().body)).toContain("表6!A4：表6没有“公用经费”列，与表5的公用经费无法核对。");
    expect(wordsOf(one(cleanReport()).body)).toContain("没有：适用的规则都已检查。");
  });

  it("tells of every rule how many of its ties held, failed, or could not be put", () => {
    expect(rowsOf(one(), ".rules")).toEqual([
      ["t3/row", "合计＝基本支出＋项目支出", "表3", "9", "1", "0", "✗ 有不成立"],
      ["x/t5-t6", "表5基本支出＝表6合计", "表5、表6", "473", "1", "2", "✗ 有不成立"],
    ]);
  });

  it("draws the map: eleven nodes, and each edge with its sign, its counts and a way to its findings", () => {
    const page = one();
    expect(page.querySelectorAll(".map .node")).toHaveLength(11);
    const label = page.querySelector(".map a")!;
    expect(wordsOf(label.querySelector("text"))).toBe("✗ 473／474");
    expect(wordsOf(page.querySelector(label.getAttribute("href")!))).toContain("表3!F9 = 表5!E9");
    expect(page.querySelector(label.getAttribute("href")!)?.closest("details")).not.toBeNull();
    expect(wordsOf(label.querySelector("title"))).toBe("表5与表6：成立 473 条，不成立 1 条，未检查 2 条");
  });

  it("stays a page that opens, however much is wrong: it shows the first two hundred problems under a heading, and counts the rest", () => {
    const findings = Array.from({ length: 3_000 }, (_, index) => findingOf({ id: `f${index}` }));
    const page = one(cleanReport({ findings }));
    expect(page.querySelectorAll(".problem")).toHaveLength(200);
    expect(wordsOf(page.body)).toContain("另有 2800 个未列出");
  });

  it("shows the first fifty findings that follow from a problem, and leads from the others to the problem", () => {
    const [suspect] = faultyReport().suspects;
    const findings = Array.from({ length: 300 }, (_, index) => findingOf({ id: `f${index}` }));
    const pairs = [{ ...faultyReport().pairs[0]!, findings: ["f299"] }];
    const explains = findings.map(({ id }) => id);
    const page = one(cleanReport({ findings, pairs, suspects: [{ ...suspect!, explains }] }));
    expect(page.querySelectorAll("#w1-p1 .finding")).toHaveLength(50);
    expect(wordsOf(page.body)).toContain("另有 250 条未列出");
    expect(page.querySelector(".map a")?.getAttribute("href")).toBe("#w1-p1");
  });
});

describe("the page of a folder", () => {
  const page = pageOf(
    reportPage(
      [
        { file: "a.xlsx", report: faultyReport() },
        { file: "b.xlsx", error: { code: "damaged", message: "不是 .xlsx 工作簿。" } },
        { file: "c.xlsx", report: cleanReport() },
      ],
      TEMPLATES,
    ),
  );

  it("begins with the table of all units, each linked to its part, the unreadable with the reason", () => {
    expect(wordsOf(page.querySelector("main > section p"))).toBe(
      "共 3 个文件：1 个有错误，0 个没有错误但有需核实或未检查的内容，1 个没有发现错误，1 个未能读取。",
    );
    expect(rowsOf(page, ".units")).toEqual([
      ["1", "某某自治州人民政府外事办公室", "a.xlsx", "✗ 有错误，须改正", "2", "1", "0", "1", "11／11"],
      ["2", "—", "b.xlsx", "✗ 未能检查：不是 .xlsx 工作簿。"],
      ["3", "某某自治州人民政府外事办公室", "c.xlsx", "✓ 没有发现错误", "0", "0", "0", "0", "11／11"],
    ]);
    const links = [...page.querySelectorAll(".units a")].map(
      (link) => page.querySelector(link.getAttribute("href")!)?.tagName,
    );
    expect(links).toEqual(["ARTICLE", "ARTICLE", "ARTICLE"]);
  });

  it("sums up the reviewer's form, a row a unit", () => {
    const [first, second] = rowsOf(page, ".matrix");
    expect(first!.slice(2, 8)).toEqual(["□ 待核", "✗ 否", "✓ 是", "✓ 是", "✗ 否1 条", "□ 待核1 条"]);
    expect(second).toEqual(["2", "b.xlsx", "✗ 未能检查"]);
  });

  it("gives every part anchors of its own", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a page of untrusted texts", () => {
  const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)></style><a href="javascript:alert(1)">&lt;`;
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constant(HOSTILE),
    fc.string().map((s) => `<${s}>`),
  );
  const ALLOWED = new Set(
    "html head meta title style body main section article header h1 h2 h3 h4 p div span b strong small wbr table thead tbody tr th td ul li dl dt dd a nav details summary svg g rect line text".split(
      " ",
    ),
  );
  const ATTRIBUTES = new Set(
    "scope aria-label lang charset http-equiv content name class id href colspan rowspan aria-hidden aria-labelledby role viewBox x y x1 y1 x2 y2 width height rx".split(
      " ",
    ),
  );

  it("holds no element, attribute or address that a text brought in, and is of one shape whatever the texts", () => {
    fc.assert(
      fc.property(text, text, text, text, (unit, message, sheet, value) => {
        const cells = [{ place: { sheet, row: 8, column: 4 }, value }];
        const faulty = faultyReport();
        const report = {
          ...faulty,
          unit,
          measure: message,
          tables: faulty.tables.map((table) => ({ ...table, title: value, sheet })),
          findings: faulty.findings.map((finding) => ({
            ...finding,
            id: sheet + finding.id,
            message,
            basis: value,
            advice: unit,
            formula: sheet,
            left: value,
            right: unit,
            difference: sheet,
            title: message,
            rule: value,
            cells,
            rounding: finding.severity === "warning",
            adjustments: [
              {
                place: { sheet, row: 8, column: 4 },
                value,
                by: unit,
                to: message,
                mends: 1,
                breaks: 1,
                formula: false,
              },
            ],
            fix: { safe: false, label: message, edits: [] },
            explanation: { kind: "explained" as const, text: value, who: unit, when: message },
          })),
          lapsed: [
            {
              ...{ kind: "ignored" as const, text: value, who: unit, when: message, finding: sheet, rule: sheet },
              reason: "changed" as const,
              changes: [{ meaning: unit, before: message, after: value }],
            },
          ],
          suspects: faulty.suspects.map((suspect) => ({ ...suspect, sheet, value, suggested: unit, slip: message })),
          rules: faulty.rules.map((rule) => ({ ...rule, rule: sheet, title: value })),
          unchecked: [{ reason: message, cells }],
        };
        const page = pageOf(
          reportPage(
            [
              { file: sheet, report },
              { file: value, error: { code: "damaged", message } },
            ],
            TEMPLATES,
          ),
        );
        for (const element of page.querySelectorAll("*")) {
          expect(ALLOWED).toContain(element.tagName.toLowerCase());
          for (const name of element.getAttributeNames()) expect(ATTRIBUTES).toContain(name);
          expect(element.getAttribute("href") ?? "#").toMatch(/^#[a-z0-9-]*$/);
        }
        expect(wordsOf(page.querySelector("h2.unit"))).toBe(
          unit.trim() === "" ? "（未识别单位名称）" : wordsOfText(unit),
        );
      }),
      { numRuns: 12 },
    );
  });

  it("allows itself its own style, and nothing else", () => {
    const page = one();
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!;
    const digest = `sha256-${createHash("sha256").update(page.querySelector("style")!.textContent!).digest("base64")}`;
    expect(STYLE_HASH).toBe(digest);
    expect(policy).toBe(`default-src 'none'; style-src '${digest}'; base-uri 'none'; form-action 'none'`);
    expect(STYLE.source).not.toMatch(/url\(|@import|<\//);
    expect(page.querySelectorAll("script, [style], link, iframe, form")).toHaveLength(0);
  });
});

function wordsOfText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
