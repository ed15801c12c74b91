/** 汇总 in the page that needs nothing: ten units dropped as a folder, a department made of them, held against them, and made again with one unit's new file. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bookOf, madeUpUnits } from "../../tools/faults-department/units";
import { makeFault } from "../../tools/faults-department/faults";
import { Random } from "../../tools/synthetic/random";
import { TEXTS } from "../../src/taskpane/department/texts";
import { cli, temporaryFolder } from "../support/cli";
import { FilePage } from "../support/e2e/file-page";
import { writeUnit } from "../support/unit-files";

const place = temporaryFolder();
const FOLDER = join(place, "各单位");
const units = madeUpUnits(10, 21, "to-the-fen");
let page: FilePage;

beforeAll(async () => {
  for (const unit of units) await writeUnit(FOLDER, unit);
}, 120_000);

beforeEach(async () => {
  page = await FilePage.open();
});

afterEach(async () => {
  expect(page.troubles).toEqual([]);
  await page.close();
});

async function openDepartment(): Promise<void> {
  await page.drop(FOLDER);
  await page.checked(units.length);
  await page.button(TEXTS.open).click();
}

test("the department's workbook is the command line's, the units stand below one another, and a new file's changes are told", async () => {
  await openDepartment();
  await page.page.getByLabel(TEXTS.name).fill("某某部门");
  await page.button(TEXTS.make).click();
  await page.button(TEXTS.save).waitFor();
  if (process.env["PICTURES"]) await page.page.screenshot({ path: "pictures/page-department.png", fullPage: true });
  const { name, bytes } = await page.saved(() => page.button(TEXTS.save).click());
  expect(name).toBe("某某部门-部门汇总.xlsx");
  const made = join(place, name);
  writeFileSync(made, bytes);
  expect((await cli("check", made, "--units", FOLDER)).out).toContain("都等于各单位之和");
  expect(await page.page.getByRole("region", { name: TEXTS.units }).getByRole("row").count()).toBe(units.length + 2);

  const { book } = makeFault("changed-row", units[4]!, new Random(2))!;
  await writeUnit(FOLDER, bookOf(book.unit, book.ledger!));
  await page.page.getByRole("button", { name: TEXTS.back }).click();
  await page.drop(FOLDER);
  await page.checked(units.length);
  await page.button(TEXTS.open).click();
  await page.button(TEXTS.make).click();
  await page.page.getByText(/与上一次汇总相比，变了 \d+ 个数/).waitFor();
  await writeUnit(FOLDER, units[4]!);
}, 300_000);

test("a department's own workbook is held against the units, and the one that was left out is named", async () => {
  const made = join(place, "部门.xlsx");
  const others = join(place, "九个单位");
  for (const unit of units.slice(0, 9)) await writeUnit(others, unit);
  expect((await cli("consolidate", others, "--unit", "某某部门", "--output", made)).status).toBe(0);
  await page.drop(FOLDER, made);
  await page.checked(units.length + 1);
  await page.button(TEXTS.open).click();
  await page.page.getByLabel(TEXTS.own).selectOption("部门.xlsx");
  await page.button(TEXTS.check).click();
  await page.page.getByText("“单位10”没有计入").waitFor();
  if (process.env["PICTURES"])
    await page.page.screenshot({ path: "pictures/page-department-check.png", fullPage: true });
  await page.page.setViewportSize({ width: 320, height: 800 });
  expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (process.env["PICTURES"]) await page.page.screenshot({ path: "pictures/page-department-320.png", fullPage: true });
}, 300_000);
