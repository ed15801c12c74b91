import { noticeOfReport } from "../../../src/taskpane/report/report-texts";
import { noticeOfGenerating, noticeOfTemplate } from "../../../src/taskpane/shared/notices";
import { planOf, plannedOf } from "../../support/fake-port";
import { cleanReport } from "../../support/reports";

const PLANNED = plannedOf([planOf("表1")]);
const report = cleanReport();

it("names the sheets that were written and lack their page", () => {
  const made = { sheets: ["表1", "表3"], beside: [], leftOut: [], undressed: ["表3"], report };
  const { tone, detail } = noticeOfGenerating(made, PLANNED);
  expect(tone).toBe("info");
  expect(detail).toBe(
    "由工作簿里已有的表重新排出了表1、表3。下列表的内容都已写好，只是页面设置、冻结窗格或下拉列表没有全部完成，打印前请检查：表3。",
  );
});

it("names the report's sheets, and those of the template, that lack their page", () => {
  const written = noticeOfReport({ sheets: ["校验报告"], undressed: ["校验报告"] });
  expect([written.tone, written.detail]).toEqual(["info", expect.stringContaining("打印前请检查：校验报告。")]);
  const { detail } = noticeOfTemplate({ written: ["支出明细"], kept: [], undressed: ["支出明细"] });
  expect(detail).toContain("打印前请检查：支出明细。");
});

it("says which tables stand beside the new ones, and what the check will say of that", () => {
  const { detail } = noticeOfGenerating(
    { sheets: ["表3(2)"], beside: ["表3"], leftOut: [], undressed: [], report },
    PLANNED,
  );
  expect(detail).toContain("原来的表3没有改动");
  expect(detail).toContain("核对后请删去一份");
});
