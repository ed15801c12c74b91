/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { CONFIG_NAMESPACE, configXml, parseConfigXml } from "../../src/app/config/config-xml";
import type { CheckOptions } from "../../src/app/check/check-snapshot";
import type { Checker } from "../../src/app/check/checker";
import { directChecker } from "../support/direct-checker";
import { MemoryHost } from "../support/memory-host";
import { openPane, press } from "../support/pane";
import { cleanReport } from "../support/reports";
import { sampleSnapshot } from "../support/sample";

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

/** What checks were asked for, and a report that tells one rule switched off where they were asked for with settings. */
let asked: CheckOptions[] = [];
const checker: Checker = {
  ...directChecker,
  check: async (_, options = {}) => {
    asked.push(options);
    const config = { sources: ["user"], off: [{ rule: "code/name", title: "名称" }], severities: [] } as const;
    return options.config?.length ? { ...cleanReport(), config } : cleanReport();
  },
};

/** The pane over the sample, with 设置 open. */
async function openSettings(kept?: string): Promise<MemoryHost> {
  const host = new MemoryHost(sampleSnapshot());
  if (kept !== undefined) await host.keep(CONFIG_NAMESPACE, kept);
  asked = [];
  openPane(checker, { port: host });
  fireEvent.click(screen.getByRole("button", { name: "更多" }));
  await act(async () => (await screen.findByRole("menuitem", { name: "设置" })).click());
  await screen.findByRole("region", { name: "各项设置" });
  return host;
}

async function keptIn(host: MemoryHost) {
  const [xml] = await host.kept(CONFIG_NAMESPACE);
  return xml === undefined ? undefined : parseConfigXml(xml);
}

/** Chooses what becomes of a rule, which is looked for first. */
async function chooseRule(id: string, setting: string): Promise<void> {
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: id } });
  const [select] = await screen.findAllByRole("combobox", { name: new RegExp(`${id}$`) });
  await act(async () => void fireEvent.change(select!, { target: { value: setting } }));
}

describe("设置", () => {
  it("switches a rule off in the workbook, of which the next report tells, and takes it back", async () => {
    const host = await openSettings();
    await chooseRule("code/name", "off");
    await screen.findByText("已保存到本工作簿，校验时生效。");
    expect(await keptIn(host)).toEqual({ rules: { "code/name": "off" } });
    act(() => press("返回校验"));
    act(() => press("一键校验"));
    await screen.findByText("已停用 1 条规则：名称（code/name）。");
    expect(asked.at(-1)?.config).toEqual([{ source: "workbook", config: { rules: { "code/name": "off" } } }]);
    fireEvent.click(screen.getByRole("button", { name: "更多" }));
    await act(async () => (await screen.findByRole("menuitem", { name: "设置" })).click());
    await act(async () => (await screen.findByRole("button", { name: "撤销上一次改动" })).click());
    await screen.findByText("已撤销上一次改动。");
    expect(await keptIn(host)).toEqual({});
  });

  it("shows the rules of a group that is opened by hand", async () => {
    await openSettings();
    const group = (await screen.findByText(/^科目（\d+ 条）$/)).closest("details")!;
    expect(within(group).queryAllByRole("combobox", { hidden: true })).toEqual([]);
    act(() => {
      group.open = true;
      fireEvent(group, new Event("toggle"));
    });
    const rules = within(group).getAllByRole("combobox");
    expect(`科目（${rules.length} 条）`).toBe(group.querySelector("summary")!.textContent);
  });

  it("keeps for the user what is chosen for this machine, below what the workbook keeps", async () => {
    const host = await openSettings();
    await act(async () => screen.getByRole("radio", { name: "本机" }).click());
    await chooseRule("code/name", "error");
    await screen.findByText("已保存到本机，校验时生效。");
    expect(await keptIn(host)).toBeUndefined();
    expect(Object.values({ ...localStorage }).join()).toContain('"code/name": "error"');
    act(() => press("返回校验"));
    act(() => press("一键校验"));
    await screen.findByText("设置来自本机保存的设置。");
    expect(asked.at(-1)?.config).toEqual([{ source: "user", config: { rules: { "code/name": "error" } } }]);
  });

  it("says so where the browser keeps nothing; the choice holds all the same", async () => {
    await openSettings();
    await act(async () => screen.getByRole("radio", { name: "本机" }).click());
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("refused");
    });
    await chooseRule("code/name", "off");
    await screen.findByText("浏览器不允许保存，这些设置关闭后就没有了；要留下的，请导出设置文件。");
    act(() => press("返回校验"));
    act(() => press("一键校验"));
    await screen.findByText(/^已停用 1 条规则/);
  });

  it("takes days that there are, and tells what is none", async () => {
    const host = await openSettings();
    fireEvent.click(screen.getByText("其他"));
    const field = screen.getByRole("textbox", { name: /^批复日期/ });
    fireEvent.change(field, { target: { value: "2024-02-30" } });
    await screen.findByText("“dates.approved”应为一个日期，写作 2024-02-25，得到“2024-02-30”。");
    fireEvent.change(field, { target: { value: "2024-02-01" } });
    await act(async () => void fireEvent.blur(field));
    await waitFor(async () => expect(await keptIn(host)).toEqual({ dates: { approved: "2024-02-01" } }));
  });

  it("takes the same file as the command line, or tells each key that is wrong", async () => {
    const host = await openSettings();
    const choose = (content: unknown) => {
      const file = new File([JSON.stringify(content)], "设置.json");
      file.text = async () => JSON.stringify(content);
      fireEvent.change(screen.getByLabelText("导入……", { selector: "input" }), { target: { files: [file] } });
    };
    choose({ rules: { "code/nam": "off" } });
    await screen.findByText("没有规则“code/nam”。");
    choose({ rule: 1 });
    await screen.findByText(/“rule”没有这一项设置/);
    expect(await keptIn(host)).toBeUndefined();
    const config = { rules: { "code/name": "off" }, ties: [{ name: "甲", left: "表3!E8", right: "305.44" }] };
    choose(config);
    await waitFor(async () => expect(await keptIn(host)).toEqual(config));
    await screen.findByText(/甲：表3!E8 ＝ 305.44/);
  });

  it("keeps an own tie that is typed, and says at once what of it cannot be understood", async () => {
    const host = await openSettings();
    fireEvent.click(screen.getByText("自定义勾稽"));
    const form = within(screen.getByRole("group", { name: "添加一条自定义勾稽" }));
    const type = (field: string, value: string) =>
      fireEvent.change(form.getByRole("textbox", { name: new RegExp(`^${field}`) }), { target: { value } });
    const add = () => act(async () => form.getByRole("button", { name: "添加" }).click());
    type("左边", "表3!E8*2");
    await form.findByText("“*”不能识别，只能用单元格地址、数字、加号、减号和 SUM。");
    type("左边", " 表3!E8 ");
    await add();
    expect(form.getAllByText("没有填写。")).toHaveLength(1);
    expect(await keptIn(host)).toBeUndefined();
    type("名称", "甲");
    type("右边", "305.44万元");
    await add();
    await waitFor(async () =>
      expect(await keptIn(host)).toEqual({ ties: [{ name: "甲", left: "表3!E8", right: "305.44万元" }] }),
    );
    await screen.findByText(/甲：表3!E8 ＝ 305.44万元/);
    expect(form.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value)).toEqual(["", "", ""]);
    type("名称", "甲");
    await form.findByText("已有一条叫“甲”，名称不能相同。");
  });

  it("leaves alone what it cannot read, until everything is to be as it was", async () => {
    const host = await openSettings(
      configXml({}).replace('"schema": 1', '"schema": 9').replace("&quot;schema&quot;: 1", "&quot;schema&quot;: 9"),
    );
    const [kept] = await host.kept(CONFIG_NAMESPACE);
    await screen.findByText(/^这个工作簿保存的设置无法读取/);
    await chooseRule("code/name", "off");
    expect((await host.kept(CONFIG_NAMESPACE))[0]).toBe(kept);
    await act(async () => screen.getByRole("button", { name: "全部恢复原样" }).click());
    await waitFor(async () => expect(await keptIn(host)).toEqual({}));
  });
});
