/** The names of the pane's views on their tabs. */
export const VIEW_TEXTS = {
  views: "任务窗格的内容",
  check: "校验与生成",
  narrative: "文字说明",
  "last-year": "同比",
  codes: "科目查询",
} as const;
