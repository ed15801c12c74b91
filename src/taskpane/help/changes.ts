/** What a version brought that a user of the pane notices, in a line each; all that changed stands in CHANGELOG.md. */
export interface VersionChanges {
  readonly version: string;
  readonly lines: readonly string[];
}

/** The versions, the newest first. A new version begins with its entry here. */
export const CHANGES: readonly VersionChanges[] = [
  {
    version: "0.1.0",
    lines: [
      "校验新疆、全国、上海的部门预算公开表和部门决算公开表，自动判定是哪一套。",
      "一个原因一条，改法就在这一条上；修改可以一步一步撤销。",
      "由预算明细生成公开表、填报模板、公开文字和 Word 文件。",
      "已写好的文字与表逐个数核对；与上年并列比较。",
      "规则、科目、日期和自定义勾稽可以设置，随工作簿或本机保存。",
      "窗格重新装载以后，结果、预览、能撤销的修改和没写完的说明都还在。",
    ],
  },
];
