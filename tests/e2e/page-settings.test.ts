/** 设置 in the page that needs nothing: what is set there is in force for all files, is kept by the browser, and goes to and comes from the file of `--config`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CONFIG_NAMESPACE, configXml } from "../../src/app/config/config-xml";
import { writeCustomXml } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { FilePage } from "../support/e2e/file-page";

const SAMPLE = resolve(__dirname, "../../samples/budget-2024.xlsx");
const place = temporaryFolder();
/** The sample, which keeps that a rule is put as an error. */
const OWN = join(place, "自有设置.xlsx");
let page: FilePage;

beforeAll(() => {
  const xml = configXml({ rules: { "code/name": "error" } });
  writeFileSync(OWN, writeCustomXml(readFileSync(SAMPLE), CONFIG_NAMESPACE, xml));
});

beforeEach(async () => {
  page = await FilePage.open();
});

afterEach(async () => {
  expect(page.troubles).toEqual([]);
  await page.close();
});

/** Chooses what becomes of a rule, which is looked for first. */
async function chooseRule(id: string, setting: string): Promise<void> {
  await page.page.getByRole("searchbox").fill(id);
  await page.page
    .getByRole("combobox", { name: new RegExp(`${id}$`) })
    .first()
    .selectOption(setting);
}

/** Results of the list's files, as saved. */
async function results() {
  await page.button("全部下载").click();
  const { bytes } = await page.saved(() => page.button("校验结果（JSON）").click());
  await page.page.keyboard.press("Escape");
  return bytes
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const rulesOf = ({ findings }: { findings: readonly { rule: string; severity: string }[] }) =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`);

it("checks all files under what is set, but for what a workbook keeps itself, as the command line does under the exported file", async () => {
  await page.drop(SAMPLE, OWN);
  await page.checked(2);
  await page.button("设置").click();
  await chooseRule("code/name", "off");
  await page.page.getByText("已保存到本机，校验时生效。").waitFor();
  await chooseRule("code/name-across", "error");
  await page.page.getByText("设置文件").click();
  const { name, bytes } = await page.saved(() => page.button("导出").click());
  expect(name).toBe("预算公开设置.json");
  expect(JSON.parse(bytes.toString("utf8"))).toEqual({
    schema: 1,
    rules: { "code/name": "off", "code/name-across": "error" },
  });
  await page.pictures("page-settings");
  expect(await page.violations()).toEqual([]);
  await page.button("返回列表").click();
  await page.checked(2);
  const [sample, own] = await results();
  const config = join(place, name);
  writeFileSync(config, bytes);
  const { out } = await cli("check", SAMPLE, "--config", config, "--format", "json");
  expect(rulesOf(sample)).toEqual(rulesOf(JSON.parse(out)));
  expect(sample.config.sources).toEqual(["user"]);
  expect(rulesOf(own)).toContain("code/name error");
  expect(own.config.sources).toEqual(["workbook", "user"]);
});

it("keeps the settings when it is opened anew, and takes all of them back", async () => {
  await page.button("设置").click();
  await chooseRule("code/name", "off");
  await page.page.getByText("已保存到本机，校验时生效。").waitFor();
  await page.page.reload();
  await page.drop(SAMPLE);
  await page.checked(1);
  expect((await results())[0].config.off).toMatchObject([{ rule: "code/name" }]);
  await page.button("设置").click();
  await page.page.getByText("设置文件").click();
  await page.button("全部恢复原样").click();
  await page.button("返回列表").click();
  await page.checked(1);
  const [anew] = await results();
  expect(anew.config).toBeUndefined();
});

it("takes a file of --config, or tells each key that is wrong", async () => {
  await page.button("设置").click();
  await page.page.getByText("设置文件").click();
  const choose = async (content: unknown) => {
    const path = join(place, "设置.json");
    writeFileSync(path, JSON.stringify(content));
    await page.page.getByLabel("导入……").last().setInputFiles(path);
  };
  await choose({ rules: { "code/nme": "off" } });
  await page.page.getByText("没有规则“code/nme”。").waitFor();
  await choose({ year: 24 });
  await page.page.getByText("“year”应为 2000 到 2100 的整数，得到24。").waitFor();
  await choose({ ties: [{ name: "甲", left: "表3!E8", right: "1.00万元" }] });
  await page.page.getByText("已保存到本机，校验时生效。").waitFor();
  await page.drop(SAMPLE);
  await page.checked(1);
  const [{ findings }] = await results();
  expect(JSON.stringify(findings)).toContain("甲");
});

it("says so where the browser keeps nothing; what is set holds until the page is closed", async () => {
  await page.close();
  page = await FilePage.open(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.button("设置").click();
  await chooseRule("code/name", "off");
  await page.page.getByText("浏览器不允许保存，这些设置关闭后就没有了").waitFor();
  await page.drop(SAMPLE);
  await page.checked(1);
  expect((await results())[0].config.off).toMatchObject([{ rule: "code/name" }]);
});
