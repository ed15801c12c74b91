/**
 * Every state of the pane as those see it who look at it narrowly, enlarged, in the dark, or in a contrast theme: axe finds nothing, no text is cut
 * off, nothing is wider than the pane, and nothing that is pressed is smaller than a finger.
 */
import { editedSample } from "../support/edited-sample";
import { type Session, Workbench } from "../support/e2e/workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.reach();
});

afterAll(() => workbench.leave());

/** One wrong figure and one that several cells would explain: what makes the pane show all that it has. */
const WRONG = editedSample([
  { sheet: "表3", address: "F8", value: 275.87 },
  { sheet: "表6", address: "D8", value: 108.99 },
]);

interface Look {
  readonly name: string;
  readonly width: number;
  readonly media?: Parameters<Session["page"]["emulateMedia"]>[0];
  readonly zoom?: number;
}

const LOOKS: readonly Look[] = [
  { name: "light", width: 350, media: { colorScheme: "light" } },
  { name: "dark", width: 350, media: { colorScheme: "dark" } },
  { name: "contrast", width: 350, media: { forcedColors: "active", colorScheme: "dark" } },
  { name: "narrow", width: 320 },
  { name: "twice as large", width: 640, zoom: 2 },
];

/** What is wrong with the state that is shown. */
async function faults(session: Session): Promise<Record<string, string[]>> {
  return {
    axe: await session.violations(),
    cutOff: await session.clippedTexts(),
    small: await session.smallTargets(),
    wide: await session.widerThanPane(),
  };
}

const NOTHING = { axe: [], cutOff: [], small: [], wide: [] };

it.each(LOOKS)("has no fault in any state: $name", async ({ name, width, media, zoom }) => {
  const session = await workbench.open();
  await session.follow(`accessible-${name}`, async () => {
    const { pane, page } = session;
    const found: Record<string, unknown> = {};
    const look = async (state: string): Promise<void> => {
      found[state] = await faults(session);
      await session.panePicture(`${name}-${state}`);
    };
    if (media) await page.emulateMedia(media);
    await session.setPaneWidth(width);
    await session.openFile({ name: "错.xlsx", bytes: WRONG });
    if (zoom !== undefined) await session.enlarge(zoom);

    await look("welcome");
    await session.check();
    await look("report");
    for (const heads of [session.button(/^错误/), session.button(/^需核实/)])
      await heads.filter({ hasText: "表" }).first().click();
    for (const folded of await pane.getByText(/^(由此引起的|其他可能的改法|因此未能检查)/).all()) await folded.click();
    await look("unfolded");
    await session.button("说明").first().click();
    await look("explaining");
    await pane.getByRole("searchbox", { name: "查找问题" }).fill("没有这样的");
    await look("nothing found");
    await pane.getByRole("searchbox", { name: "查找问题" }).fill("");
    await pane.getByRole("combobox", { name: "排列" }).selectOption("table");
    await look("by table");
    await session.button(/^一次改好全部确定的/).click();
    await pane.getByRole("alertdialog").waitFor();
    await look("fix all");
    await pane.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
    await session.button("更多").click();
    await pane.getByRole("menu").waitFor();
    // What floats is misplaced by a page's own zoom, which stands here for the browser's.
    if (zoom === undefined) await look("menu");
    await page.keyboard.press("Escape");
    await session.button("一键生成").click();
    await pane.getByText("生成预览").waitFor();
    await look("preview");
    await session.button("替换并生成").click();
    await pane.getByRole("alertdialog", { name: "替换前请确认" }).waitFor();
    await look("replacing");
    await pane.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
    for (const tab of ["文字说明", "同比", "科目查询"]) {
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("progressbar").waitFor({ state: "detached" });
      await look(`tab ${tab}`);
    }
    const clean = Object.fromEntries(Object.keys(found).map((state) => [state, NOTHING]));
    expect(found).toEqual(clean);
  });
});
