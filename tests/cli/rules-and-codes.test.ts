import { cli } from "../support/cli";

describe("rules", () => {
  it("lists every rule with its severity, tables and basis", async () => {
    const { status, out } = await cli("rules", "--format", "json");
    const rules = JSON.parse(out) as { id: string; title: string; severity: string; tables: string[]; basis: string }[];
    expect(status).toBe(0);
    expect(rules.length).toBeGreaterThan(70);
    expect(rules.find((rule) => rule.id === "t3/row")).toEqual({
      id: "t3/row",
      title: "合计＝基本支出＋项目支出",
      severity: "error",
      tables: ["T3"],
      basis: expect.stringContaining("表内勾稽关系"),
    });
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
});

describe("codes", () => {
  it.each([
    ["2010301", "行政运行"],
    ["机关事业单位基本养老", "2080505"],
    ["xzyx", "2010301"],
  ])("finds by code, name and pinyin initials: %s", async (query, expected) => {
    const { status, out } = await cli("codes", query);
    expect(status).toBe(0);
    expect(out).toContain(expected);
  });

  it("shows the whole path and the budget", async () => {
    expect((await cli("codes", "2010301")).out).toContain(
      "一般公共服务支出 › 政府办公厅（室）及相关机构事务 › 行政运行  一般公共预算",
    );
  });

  it("offers the likeliest for what is not there", async () => {
    expect((await cli("codes", "行政运形")).out).toMatch(/最接近的是：\n[^]*行政运行/);
  });

  it("says beside the answer that another year's codes are not at hand, and nothing of the year that is", async () => {
    expect((await cli("codes", "2010301", "--year", "2026")).error).toBe(
      "目录只有2024年，2026年的编码和名称未核对。\n",
    );
    expect((await cli("codes", "2010301")).error).toBe("");
  });
});
