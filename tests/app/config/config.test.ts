import { checkWorkbook } from "../../../src/app/check/check-workbook";
import { CONFIG_NAMESPACE, ConfigUnreadable, configXml, parseConfigXml } from "../../../src/app/config/config-xml";
import type { CheckConfig, ConfigLayer } from "../../../src/config";
import { reportSheet } from "../../../src/present/sheets/report-sheet";
import { textReport } from "../../../src/present/terminal/report";
import { configSentences } from "../../../src/present/wording/config";
import { verdictOf } from "../../../src/present/wording/verdict";
import { parseA1 } from "../../../src/workbook";
import { checkSnapshot } from "../../../tools/shipped";
import { directChecker } from "../../support/direct-checker";
import { MemoryHost } from "../../support/memory-host";
import { sampleSnapshot } from "../../support/sample";
import { withCell } from "../../support/snapshots";

const set = (config: CheckConfig): { readonly config: readonly ConfigLayer[] } => ({
  config: [{ source: "file", config }],
});
const F8 = { sheet: "表3", ...parseA1("F8")! };
const wrong = () => withCell(sampleSnapshot(), F8, 275.87);
const rulesOf = (report: ReturnType<typeof checkSnapshot>) => [...new Set(report.findings.map(({ rule }) => rule))];

describe("a check under settings", () => {
  it("is the same where nothing is set", () => {
    expect(checkSnapshot(sampleSnapshot(), set({}))).toEqual(checkSnapshot(sampleSnapshot()));
  });

  it("does not put a rule that is switched off, and says so", () => {
    const report = checkSnapshot(sampleSnapshot(), set({ rules: { "code/name": "off", "x/t1-t2-total": "off" } }));
    expect(rulesOf(report)).toEqual(["code/basic-or-project", "code/name-across"]);
    expect(report.rules.map(({ rule }) => rule)).not.toContain("code/name");
    expect(report.config).toEqual({
      sources: ["file"],
      off: [
        { rule: "code/name", title: expect.any(String) },
        { rule: "x/t1-t2-total", title: expect.any(String) },
      ],
      severities: [],
    });
    expect(configSentences(report)).toEqual([
      expect.stringMatching(/^已停用 2 条规则：.+（code\/name）、.+（x\/t1-t2-total）。$/),
      "设置来自设置文件。",
    ]);
  });

  it("counts and judges without the ties of a rule that is switched off", () => {
    const usual = checkSnapshot(wrong());
    expect(rulesOf(usual)).toContain("t3/row");
    const report = checkSnapshot(wrong(), set({ rules: { "t3/row": "off" } }));
    expect(rulesOf(report)).not.toContain("t3/row");
    expect(report.summary.equations).toBeLessThan(usual.summary.equations);
    expect(report.suspects[0]).toMatchObject({ place: F8, suggested: "275.77" });
  });

  it("never calls a workbook simply clean where rules were not put", () => {
    const off = { "code/basic-or-project": "off", "code/name": "off", "code/name-across": "off" } as const;
    const report = checkSnapshot(sampleSnapshot(), set({ rules: off }));
    expect(report.findings).toEqual([]);
    expect(verdictOf(report).word).toBe("没有发现错误（停用的 3 条规则没有检查）");
    expect(textReport({ file: "预算.xlsx", report })).toContain("已停用 3 条规则：");
    const cells = reportSheet(report).cells.map(({ content }) => ("text" in content ? content.text : ""));
    expect(cells.filter((text) => text.includes("已停用 3 条规则"))).toHaveLength(1);
  });

  it("gives findings the severity that is set, and says so", () => {
    const report = checkSnapshot(sampleSnapshot(), set({ rules: { "code/name": "error", "form/order": "info" } }));
    expect(report.findings.find(({ rule }) => rule === "code/name")?.severity).toBe("error");
    expect(report.summary.errors).toBe(1);
    expect(configSentences(report)[0]).toMatch(/^已改变 1 条规则的严重程度：.+（code\/name）由“需核实”改为“错误”。$/);
  });

  it("leaves aside what is set of another set of tables", () => {
    const report = checkSnapshot(sampleSnapshot(), set({ rules: { "n1/row": "off" } }));
    expect(report.config?.off).toEqual([]);
    expect(configSentences(report)).toEqual([]);
  });

  it("takes the codes and the year that are set", () => {
    const report = checkSnapshot(
      sampleSnapshot(),
      set({ year: 2024, codes: [{ code: "2010301", name: "外事办运行" }] }),
    );
    expect(report.findings.some(({ rule, message }) => rule === "code/name" && message.includes("外事办运行"))).toBe(
      true,
    );
    expect(configSentences(report)).toContain("按 2024 年的科目核对。");
    expect(configSentences(report)).toContain("采用设置中的本级科目表（1 个科目）。");
  });

  it("tells the days of approval and publishing that are set", () => {
    const dates = { approved: "2024-02-01", published: "2024-02-20" };
    expect(checkSnapshot(sampleSnapshot(), set({ dates })).dates).toEqual(dates);
  });
});

describe("settings in a workbook", () => {
  const config: CheckConfig = { rules: { "code/name": "off" }, ties: [{ name: "“甲”&<乙>", left: "1", right: "1" }] };

  it("are kept and read again", () => {
    expect(parseConfigXml(configXml(config))).toEqual(config);
  });

  it("count in a check, below those of a file", async () => {
    const host = new MemoryHost(sampleSnapshot());
    await host.keep(CONFIG_NAMESPACE, configXml(config));
    const kept = await checkWorkbook(host, directChecker);
    expect(kept.config).toMatchObject({ sources: ["workbook"], off: [{ rule: "code/name" }] });
  });

  it.each(["<other/>", `<config xmlns="${CONFIG_NAMESPACE}">{ "rule": 1 }</config>`, "<config"])(
    "that cannot be read are left aside, which the report says: %s",
    async (xml) => {
      expect(() => parseConfigXml(xml)).toThrow(ConfigUnreadable);
      const host = new MemoryHost(sampleSnapshot());
      await host.keep(CONFIG_NAMESPACE, xml);
      const report = await checkWorkbook(host, directChecker);
      expect(report.config).toBeUndefined();
      expect(report.unchecked.map(({ reason }) => reason)).toEqual([
        expect.stringMatching(/^保存在工作簿里的设置没有采用/),
      ]);
    },
  );
});
