import { EXPLANATION_TEXTS } from "../explanations/explanation-texts";
import { FIX_TEXTS } from "../fixes/fix-texts";
import { LIVE_TEXTS } from "../live/live-texts";
import { MAP_TEXTS } from "../map/map-texts";
import { PROBLEM_TEXTS } from "../problems/texts";
import { REPORT_TEXTS } from "../report/report-texts";
import { SELECTION_TEXTS } from "../selection/selection-texts";
import { SHEET_TEXTS } from "../sheets/texts";
import { TEXTS } from "../shell/texts";
import { severityWord } from "../../present/wording/severity";
import { named } from "./named";
import type { HelpSection } from "./topics";

/** What the help says of checking, and of what is done about what it found. */
export const SECTIONS_OF_CHECKING: readonly HelpSection[] = [
  {
    topic: "check",
    paragraphs: [
      `打开含有预算公开表或决算公开表的工作簿，点${named(TEXTS.check)}。工作表叫什么名字、按什么顺序、从哪一行开始都可以，只要表的上方有表名。校验只读，不改动工作簿。`,
      `最上面写明单位、年度、金额单位和按哪一套表校验；认错了，说明表头有问题。${named(severityWord("error"))}必须改正；${named(severityWord("warning"))}可能有正当理由，可以说明；${named(severityWord("info"))}是格式方面的建议。点个数，可以隐藏或显示这一类。`,
      "“未能检查”的内容没有核对，不等于没有问题：按写明的位置检查表头、科目编码和数字。",
      "工作簿里有填报表（单位信息等）和“预算说明”表的，一并核对。",
    ],
  },
  {
    topic: "problems",
    paragraphs: [
      "一个原因一条：没有找到的表、填错的编码、填错的数。改法就在这一条上；由它引起的问题折在下面，改好后随之消失。",
      `点标题就到它的单元格，并展开算式、两边的数、相差多少、怎么办和依据。${named(TEXTS.shouldBe)}的数由勾稽关系推算，改之前请核对原始资料。`,
      `先列要改正的，再列要核实的。可以在${named(PROBLEM_TEXTS.order)}里选${named(PROBLEM_TEXTS.orders.table)}或${named(PROBLEM_TEXTS.orders.cause)}，窗格记住您的选择；${named(PROBLEM_TEXTS.search)}可以找表、科目、单元格、金额。`,
      `没有找到的表，点${named(PROBLEM_TEXTS.generate)}：有支出明细的按明细生成，没有的补一张空表；先看预览，确认后才写入。`,
      `表在工作簿里，只是没有认出来的，在这一条里或“没有认出的工作表”里选好，点${named(SHEET_TEXTS.assign)}：这张工作表以后都按那张表读，随工作簿保存；指定错了，点${named(SHEET_TEXTS.unassign)}。`,
      `${named(REPORT_TEXTS.rounding)}在四舍五入范围内，不算错误；要完全相平，可以选一个数调整。`,
    ],
  },
  {
    topic: "cell",
    paragraphs: [
      "校验以后，在表格里选中一个单元格，窗格上方就显示它的科目和栏次、现为多少、应为多少、有哪些问题。",
      `${named(SELECTION_TEXTS.previous)}、${named(SELECTION_TEXTS.next)}逐个走到有问题的单元格，先错误，后需核实的。`,
    ],
  },
  {
    topic: "map",
    paragraphs: [
      `${named(MAP_TEXTS.title)}画出哪些表之间有勾稽关系，哪些成立、哪些不成立、哪些没有检查；线型和符号也不同，不只靠颜色。`,
      `点连线上的标记，只看这两张表之间的问题；再点一次，或点${named(MAP_TEXTS.all)}，恢复全部。`,
    ],
  },
  {
    topic: "marks",
    paragraphs: [
      `${named(TEXTS.mark)}用底色标出有问题的单元格，不改动您自己的格式；修改、撤销、写说明以后，标记自动跟着变。${named(TEXTS.clear)}把它们全部去掉。受保护的工作表不会改动。`,
      `${named(REPORT_TEXTS.write)}在工作簿里写入“校验报告”和“预算公开情况检查表”，报告里的单元格可以点击。`,
    ],
  },
  {
    topic: "fixes",
    paragraphs: [
      `能改的问题写明“改前 → 改后”，点${named("改为 ×××")}就改好并重新校验。缺少类、款行的，写明在第几行插入，点${named("插入这一行")}补上整行。`,
      `有两处以上能确定的，可以点“一次改好全部确定的”：先列出全部改动，点${named(FIX_TEXTS.confirm.yes)}才改。几种改法都说得通的，不替您选；有公式的单元格不直接填数，请检查公式引用。`,
      `改后点${named(FIX_TEXTS.undo)}一步一步退回，做了几步就能退几步，括号里是步数。后来又改过的单元格、换了位置的行不会被覆盖，会写明是哪一个；这一步可以用${named(FIX_TEXTS.skipUndo)}留下，再退前面的。`,
      "窗格重新装载以后，结果、预览、能撤销的修改和没写完的说明都还在；关闭窗格以后不保留。",
    ],
  },
  {
    topic: "explanations",
    paragraphs: [
      `有正当理由的${named(severityWord("warning"))}，点${named(EXPLANATION_TEXTS.explain)}写明情况；${named(severityWord("warning"))}和${named(severityWord("info"))}也可以${named(EXPLANATION_TEXTS.ignore)}。填好${named(EXPLANATION_TEXTS.who)}，点${named(EXPLANATION_TEXTS.keep)}，说明随工作簿保存，不再计入个数。${named(severityWord("error"))}不能忽略。`,
      `写好以后数变了，说明就失效，另列在下面，不再作数。不需要的点${named(EXPLANATION_TEXTS.remove)}；还有效的可以${named(EXPLANATION_TEXTS.withdraw)}。`,
    ],
  },
  {
    topic: "live",
    paragraphs: [
      `打开窗格上方的${named(LIVE_TEXTS.live)}，表格里改了数，停手约半秒就自动重新校验；显示着标记时，标记也跟着更新。开关旁边写明现在的情况：${Object.values(
        LIVE_TEXTS.states,
      )
        .filter((word) => word !== "")
        .map(named)
        .join("、")}。`,
      `共同编辑的人所作的改动不会自动校验；您自己改动时一并校验，也可以点${named(TEXTS.check)}。`,
      "校验不影响 Excel 的撤消；更新标记是加载项的改动，较早版本的 Excel 不能撤消，需要反复撤消时请先清除标记。",
    ],
  },
];
