/** The page in browsers that lack something, or forbid it: it says so, and does the rest. */
import { resolve } from "node:path";
import { FilePage } from "../support/e2e/file-page";

const SAMPLE = resolve(__dirname, "../../samples/budget-2024.xlsx");
let page: FilePage;
afterEach(() => page.close());

it("says what is lacking where the browser is too old", async () => {
  page = await FilePage.open(() => {
    Reflect.deleteProperty(Object, "hasOwn");
    Reflect.deleteProperty(Array.prototype, "at");
  });
  await page.page.getByRole("heading", { name: "这个浏览器太旧，打不开预算公开助手" }).waitFor();
  expect(await page.page.locator("#lacking").innerText()).toBe("Array.at、Object.hasOwn");
});

it("checks all the same where the browser forbids storage", async () => {
  page = await FilePage.open(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.button("更多").click();
  await page.page.getByRole("menuitemradio", { name: "深色" }).click();
  await page.drop(SAMPLE);
  await page.checked(1);
  expect(page.troubles).toEqual([]);
});

it("takes files where the browser does not open folders", async () => {
  page = await FilePage.open(() => {
    Reflect.deleteProperty(DataTransferItem.prototype, "webkitGetAsEntry");
    Reflect.deleteProperty(HTMLInputElement.prototype, "webkitdirectory");
  });
  expect(await page.button("选择文件夹").count()).toBe(0);
  await page.drop(SAMPLE);
  await page.checked(1);
  expect(page.troubles).toEqual([]);
});
