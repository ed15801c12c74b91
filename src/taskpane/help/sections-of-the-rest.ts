import { CODE_TEXTS } from "../codes/texts";
import { TEXTS as DEPARTMENT_TEXTS } from "../department/texts";
import { LIVE_TEXTS } from "../live/live-texts";
import { SELECTION_TEXTS } from "../selection/selection-texts";
import { SETTINGS_TEXTS } from "../settings/texts";
import { TEXTS } from "../shell/texts";
import { CHANGES } from "./changes";
import { named } from "./named";
import { HELP_TEXTS } from "./texts";
import type { HelpSection } from "./topics";
import { VERSION } from "./version";

/** What the help says of codes, settings, and of the product itself. */
export const SECTIONS_OF_THE_REST: readonly HelpSection[] = [
  {
    topic: "codes",
    paragraphs: [
      `在${named(CODE_TEXTS.lookUp)}里输入编码、名称、名称的一部分或拼音首字母；没有查到时列出最接近的科目。上下箭头选择，回车或点${named(CODE_TEXTS.insert)}，编码填入选中的单元格，名称填入它右边的。已有别的内容时先问您；公式从不覆盖。`,
      `内置的目录是2024年的；其他年度没有核对的科目，写明“未核对”。财政部门下发的科目表，可以${named(CODE_TEXTS.fromSheets)}或${named(CODE_TEXTS.fromFile)}，优先于内置目录；${named(CODE_TEXTS.restore)}撤回。要一直用，在设置里${named(SETTINGS_TEXTS.takeCodes)}。`,
    ],
  },
  {
    topic: "settings",
    paragraphs: [
      `在${named(TEXTS.more)}菜单里点${named(TEXTS.settings)}：先选保存在${named(SETTINGS_TEXTS.scopes.workbook)}还是${named(SETTINGS_TEXTS.scopes.user)}；工作簿自己有设置的，以工作簿的为准。改一项保存一项，${named(SETTINGS_TEXTS.undo)}逐步退回，${named(SETTINGS_TEXTS.reset)}全部清除。`,
      `规则按组列出，可以${named(SETTINGS_TEXTS.find)}：${named(SETTINGS_TEXTS.choices.off)}，或改为${named(SETTINGS_TEXTS.choices.error)}、${named(SETTINGS_TEXTS.choices.warning)}、${named(SETTINGS_TEXTS.choices.info)}。停用了哪些规则，报告开头写明。`,
      `另有：${named(SETTINGS_TEXTS.year)}、${named(SETTINGS_TEXTS.change)}、${named(SETTINGS_TEXTS.approved)}、${named(SETTINGS_TEXTS.published)}、${named(SETTINGS_TEXTS.zeroBase)}、${named(SETTINGS_TEXTS.codes)}。${named(SETTINGS_TEXTS.file)}可以导出、导入，与命令行 --config 用的是同一种文件。`,
    ],
  },
  {
    topic: "ownTies",
    paragraphs: [
      `本单位自己要核对的关系，写在工作簿的“自定义勾稽”表里，一行一条（新建填报模板时就有这张表），也可以在${named(TEXTS.settings)}的${named(SETTINGS_TEXTS.ties)}里填：名称、左边、右边。每一边写单元格地址（带工作表名，如 表6!D5）、数字、加号、减号和 SUM。`,
      "别的写法不猜，写明“未检查”和原因。各表按自己的金额单位换算，精确到分；不成立的与其他勾稽关系一样列为错误，也参与判断哪个单元格填错。",
    ],
  },
  {
    topic: "department",
    paragraphs: [
      `打开部门的工作簿，在${named(TEXTS.more)}菜单里点${named(DEPARTMENT_TEXTS.menu)}，${named(DEPARTMENT_TEXTS.chooseFiles)}选各单位的工作簿，点${named(DEPARTMENT_TEXTS.check)}：部门的每个数与各单位之和核对，写明差额出在哪个单位、可能是什么原因。`,
      `也可以由各单位相加，生成部门的各张表：填${named(DEPARTMENT_TEXTS.name)}，点${named(DEPARTMENT_TEXTS.make)}，再${named(DEPARTMENT_TEXTS.save)}。各单位的文件只在本机读取，不改动。`,
    ],
  },
  {
    topic: "elsewhere",
    paragraphs: [
      "用 WPS 的、不能装软件的、不能上网的、要审几百份的，用“预算公开助手.html”：双击用浏览器打开，把工作簿或文件夹拖进去，列出每个文件的结论，可以下载报告、标记副本、改正副本、公开表等。这个文件请向管理员要。",
      `这个网页也能${named(DEPARTMENT_TEXTS.open)}：把各单位的文件都拖进去，再点它。上方的${named(TEXTS.settings)}与窗格里的相同，对拖入的每个文件都有效。`,
      "试用台（npm start）在浏览器里打开工作簿和同样的窗格；命令行可以批量校验、标记、生成。见使用指南。",
    ],
  },
  {
    topic: "keyboard",
    paragraphs: [
      `任务窗格里：Ctrl+Shift+1 ${TEXTS.check}，Ctrl+Shift+2 ${TEXTS.generate}，Ctrl+Shift+3 ${TEXTS.mark}，Ctrl+Shift+4 ${TEXTS.clear}，Ctrl+Shift+5 ${CODE_TEXTS.lookUp}，Ctrl+Shift+6 打开或关闭${LIVE_TEXTS.live}，Ctrl+Shift+7、Ctrl+Shift+8 到${SELECTION_TEXTS.previous}、${SELECTION_TEXTS.next}。`,
      "Tab 逐项移动，回车选定，Esc 关闭对话框。",
    ],
  },
  {
    topic: "data",
    paragraphs: [
      `所有计算都在本机完成，工作簿的内容不离开这台电脑。读取什么、在工作簿和本机保存什么、访问哪些网址，见${named(TEXTS.privacy)}。`,
    ],
  },
  {
    topic: "offline",
    paragraphs: [
      "任务窗格需要微软的 office.js。不能上网的单位，请管理员用“自带 office.js”的方式（npm run build 加 --env office=own）安装在本单位的服务器上，见使用指南。",
    ],
  },
  {
    topic: "version",
    paragraphs: [
      `现在用的是 ${VERSION} 版。`,
      ...CHANGES.flatMap((change) => [`${change.version} 版：`, ...change.lines.map((line) => `· ${line}`)]),
    ],
  },
  {
    topic: "fault",
    paragraphs: [
      "结果不对、窗格出了故障，请告诉安装预算公开助手的管理员：您点了什么、看到了什么、本来应该怎样。不要发送涉密或不能公开的工作簿。",
      `在任务窗格的使用说明里可以${named(HELP_TEXTS.fault.copy)}：版本、环境和问题的个数，没有工作簿里的文字和数；不会自动发送。`,
    ],
  },
];
