/** The regulations that rules rest on, as a reviewer quotes them. */
export const BASES = {
  /** Tables to publish, functional codes to 项, economic codes to 款, empty tables published with a note, 三公 explained item by item. */
  operation: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  /** Units' budgets are published like departments'. */
  units: "《财政部关于推进部门所属单位预算公开的指导意见》（财预〔2021〕29号）",
  /** What is published is complete and true. */
  law: "《中华人民共和国预算法》第十四条",
  codes: "《政府收支分类科目》",
  template: "单位预算公开表样（表内勾稽关系）",
  between: "单位预算公开表样（表间勾稽关系）",
} as const;
