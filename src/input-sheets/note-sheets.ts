import { NATURES, YES_NO } from "./choices";
import { type InputSheet, choice, nobodys, text } from "./column";

/** 项目说明: what the text tells of each project. */
export const PROJECT_SHEET: InputSheet = {
  name: "项目说明",
  purpose: "每个项目一行，用于项目支出说明；公开表不用本表。",
  columns: [
    text("项目名称", "与支出明细一致", 26, "对外交流业务经费"),
    text("设立依据", "政策文件或会议决定", 34, "年度工作安排"),
    nobodys(text("承担单位", "", 26, "某某市人民政府办公室")),
    text("资金分配", "主要用途与金额", 34, "接待费4.00万元。"),
    text("执行时间", "", 20, "2024年1月至12月"),
    choice(text("是否公开", "是；完全不予公开的填否", 10, "是"), YES_NO),
    text("公开名称", "不予公开的项目在公开文本中的名称；可以用本名的照填本名", 26, ""),
    text("定密依据", "不予公开的依据，只作留存，不公开", 26, ""),
  ],
};

/** 支出用途: what the money of each 类 is for. */
export const USE_SHEET: InputSheet = {
  name: "支出用途",
  purpose: "每类支出主要用于什么，用于财政拨款收支说明；公开表不用本表。",
  columns: [
    text("类", "三位编码或名称", 26, "201-一般公共服务支出"),
    choice(text("资金性质", "各种资金用途相同的留空", 18, "一般公共预算"), NATURES),
    nobodys(text("主要用于", "不写“主要用于”几个字", 60, "某某人员工资、日常运转和某某业务")),
  ],
};

/** 名词解释: where the unit's own words take the place of ours, or add to them. */
export const GLOSSARY_SHEET: InputSheet = {
  name: "名词解释",
  purpose: "可不填。常用名词有现成的解释；需要改写、增加或不列示的，在本表填写。",
  columns: [
    nobodys(text("名词", "如：财政拨款、机关运行经费", 26, "某某专项资金")),
    nobodys(text("解释", "写完整的句子；用现成解释的留空", 80, "指某某部门用于某某工作的专项资金。")),
    choice(text("是否列示", "是或否；按需要列示的留空", 10, "是"), YES_NO),
  ],
};
