/** The pane in a contrast theme of Windows, which paints away all backgrounds and colours: nothing is told by them alone. */
import { type Session, Workbench } from "../support/e2e/workbench";

let workbench: Workbench;
let session: Session;

beforeAll(async () => {
  workbench = await Workbench.reach();
  session = await workbench.open();
  await session.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await session.check();
});

afterAll(async () => {
  await session.page.context().close();
  await workbench.leave();
});

it("takes the theme's background for the pane", async () => {
  const [forced, background, canvas] = await session.inPane(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    probe.style.cssText = "forced-color-adjust: none; background-color: Canvas";
    const header = getComputedStyle(document.querySelector("header")!).backgroundColor;
    return [matchMedia("(forced-colors: active)").matches, header, getComputedStyle(probe).backgroundColor];
  });
  expect([forced, background]).toEqual([true, canvas]);
});

it("tells severities in words, and says by a line which of them are shown", async () => {
  const counts = session.pane.getByRole("group", { name: "按严重程度筛选" }).getByRole("button");
  expect(await counts.allTextContents()).toEqual(["错误 0", "需核实 3", "提示 0"]);
  const style = (): Promise<string[]> =>
    counts.evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopStyle));
  expect(await style()).toEqual(["solid", "solid", "solid"]);
  await counts.last().click();
  expect(await style()).toEqual(["solid", "solid", "dashed"]);
});

it("draws the map of ties in the theme's colours, each verdict with a sign of its own", async () => {
  await session.pane.getByText("勾稽关系图").first().click();
  await session.pane.locator("svg[role=group] rect[class]").first().waitFor();
  await session.panePicture("contrast-map");
  const colours = await session.inPane(() => {
    const of = (selector: string, property: "fill" | "stroke"): string[] => [
      ...new Set(
        [...document.querySelectorAll(`svg[role=group] ${selector}`)].map((it) => getComputedStyle(it)[property]),
      ),
    ];
    return { boxes: of("rect[class]", "fill"), words: of("text", "fill"), lines: of("line", "stroke") };
  });
  for (const found of Object.values(colours)) expect(found).toHaveLength(1);
  expect(colours.words).not.toEqual(colours.boxes);
  expect(colours.lines).not.toEqual(colours.boxes);
});

it("shows where the keyboard is", async () => {
  const command = session.button("一键校验");
  await command.focus();
  await session.page.keyboard.press("Tab");
  const outline = await session.inPane(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
    return { outlineStyle, outlineWidth, boxShadow };
  });
  expect(outline.outlineStyle).not.toBe("none");
  expect(parseFloat(outline.outlineWidth)).toBeGreaterThan(0);
});

it("frames the chosen code of 科目查询, and no other", async () => {
  await session.pane.getByRole("tab", { name: "科目查询" }).click();
  await session.pane.getByRole("combobox").fill("公务接待费");
  const options = session.pane.getByRole("option");
  await options.first().waitFor();
  await session.page.keyboard.press("ArrowDown");
  await session.pane.getByRole("option", { selected: true }).waitFor();
  await session.panePicture("contrast-codes");
  const borders = await options.evaluateAll((all) =>
    all.map((option) => [option.getAttribute("aria-selected"), getComputedStyle(option).borderTopColor]),
  );
  const colour = (selected: string): Set<unknown> =>
    new Set(borders.filter(([is]) => is === selected).map(([, found]) => found));
  expect(colour("true").size).toBe(1);
  for (const other of colour("false")) expect(colour("true").has(other)).toBe(false);
});
