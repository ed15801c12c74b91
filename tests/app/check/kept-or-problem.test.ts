import { checkWorkbook } from "../../../src/app/check/check-workbook";
import { MANUAL_CALCULATION } from "../../../src/app/check/with-what-was-kept";
import { KnownWorkbook } from "../../../src/app/live/known-workbook";
import { WorkbookError } from "../../../src/app/port";
import { FakePort, fakeChecker } from "../../support/fake-port";
import { cleanReport } from "../../support/reports";

const FAILURE = new WorkbookError(
  "GeneralException",
  "读取工作簿中保存的内容没有完成：Excel 内部出错。",
  "请再试一次。",
  true,
);

describe("a check of a workbook that does not tell what it keeps of ours", () => {
  it("is made all the same, and says that the explanations are missing", async () => {
    const port = new FakePort({ kept: () => Promise.reject(FAILURE) });
    const { unchecked } = await checkWorkbook(port, fakeChecker(cleanReport()));
    expect(unchecked.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^保存在工作簿里的说明没有读出来，说明过的问题也列在这里。/),
      expect.stringMatching(/^保存在工作簿里的预算明细各列的含义没有读出来，按表头判断。/),
      expect.stringMatching(/^保存在工作簿里的设置没有采用，按没有保存设置校验。/),
      expect.stringMatching(/^保存在工作簿里的“这张表是”没有采用，各表按表名和表头辨认。/),
    ]);
  });

  it("asks for it again at the next live check", async () => {
    const port = new FakePort({ kept: () => Promise.reject(FAILURE) });
    const known = new KnownWorkbook(port, fakeChecker(cleanReport()));
    const first = await known.check("all", { aborted: false });
    expect(first.report?.unchecked).toHaveLength(4);
    port.kept = () => Promise.resolve([]);
    const second = await known.check("all", { aborted: false });
    expect(second.report?.unchecked).toHaveLength(0);
  });

  it("fails with what is no failure of the host's", async () => {
    const port = new FakePort({ kept: () => Promise.reject(new Error("a mistake of ours")) });
    await expect(checkWorkbook(port, fakeChecker(cleanReport()))).rejects.toThrow("a mistake of ours");
  });
});

it("a check of a workbook with manual calculation says that its formulas may not be computed", async () => {
  const port = new FakePort({ read: () => Promise.resolve({ sheets: [], manualCalculation: true }) });
  const { unchecked } = await checkWorkbook(port, fakeChecker(cleanReport()));
  expect(unchecked).toContainEqual({ reason: MANUAL_CALCULATION, cells: [] });
});
