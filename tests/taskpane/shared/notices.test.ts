import { noticeOfGenerating } from "../../../src/taskpane/shared/notices";

it("names the sheets that were written and lack their page", () => {
  const { tone, detail } = noticeOfGenerating({ sheets: ["表1", "表3"], leftOut: [], undressed: ["表3"] });
  expect(tone).toBe("info");
  expect(detail).toBe("下列表的内容都已写好，只是页面设置、冻结窗格或下拉列表没有全部完成，打印前请检查：表3。");
});
