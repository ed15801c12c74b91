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
  /** The forms from which the document's text is made. */
  form: "填报表填写说明",
  text: "单位预算公开说明（文字与表格一致）",
  procurement: "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）",
  vehicles: "《党政机关公务用车管理办法》",
  frugality: "《党政机关厉行节约反对浪费条例》",
  performance: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  /** A guide for the central units: its weights and pairs are what localities follow, but bind nobody. */
  indicators: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）",
  own: "本单位自定义的勾稽关系",
  secrecy: "《中华人民共和国保守国家秘密法》",
  personal: "《中华人民共和国个人信息保护法》",
} as const;
