import { GENERATION_TEXTS } from "../generation/texts";
import { LAST_YEAR_TEXTS } from "../last-year/texts";
import { NARRATIVE_TEXTS } from "../narrative/texts";
import { TEXTS } from "../shell/texts";
import { TEXT_CHECK_TEXTS } from "../text-check/texts";
import { named } from "./named";
import type { HelpSection } from "./topics";

/** What the help says of making tables and texts, and of what is held against them. */
export const SECTIONS_OF_MAKING: readonly HelpSection[] = [
  {
    topic: "generate",
    paragraphs: [
      `点${named(TEXTS.generate)}，先看${named(GENERATION_TEXTS.title)}；点${named(GENERATION_TEXTS.write)}之前不改动工作簿。${named(GENERATION_TEXTS.source)}是预算明细（支出明细），或者工作簿里已有的表。校验时只找到明细、还没有表的，窗格会写明，一点就到预览。`,
      `明细的列按表头判断；没有认出来的，在${named(GENERATION_TEXTS.columns)}里指出，随工作簿保存，下次自动采用。没有计入的行、没有排进新表的内容逐条列出。`,
      `可以选${named(GENERATION_TEXTS.measure)}、合计用公式还是数值、生成哪几张表。四舍五入以后为使勾稽关系都成立而多调整的数，逐个写明。`,
      `有同名的工作表时会先问：${named(TEXTS.confirm.yesReplacing)}，或者${named(TEXTS.confirm.asNew)}；写明哪些公式引用它们。写入要么全部完成，要么完全不改。`,
    ],
  },
  {
    topic: "sets",
    paragraphs: [
      "认得四套表：新疆单位预算公开表（十一张）、全国部门预算公开表（九张）、上海市部门预算公开表（九张）、全国部门决算公开表（公开01表至公开09表）。校验用哪一套，由表名和表头自动判定；几套都像的，窗格请您指定。",
      `由明细生成时，在预览的${named(GENERATION_TEXTS.set)}里选，窗格记住您的选择；${named(GENERATION_TEXTS.carryover)}也在那里选。决算是执行的结果，不由明细生成，已有的决算表可以重排。`,
      "支出明细没有的数（结转下年、上年“三公”经费等）取自“其他数”和“上年预算”；没有填写的在公开表中留空，并逐项指明。",
    ],
  },
  {
    topic: "form",
    paragraphs: [
      `没有预算明细的，在${named(TEXTS.more)}菜单里点${named(GENERATION_TEXTS.template)}：新建“支出明细”“单位信息”“上年预算”等填报表。蓝色的是示例，请改成本单位的数据，再点${named(TEXTS.generate)}。`,
      "已有同名的填报表保持原样。预算系统导出的明细，也可以直接粘贴进来。",
    ],
  },
  {
    topic: "narrative",
    paragraphs: [
      `在${named(NARRATIVE_TEXTS.tab)}里点${named(NARRATIVE_TEXTS.read)}，按明细（或已有的表）、“上年预算”和填报表写出公开文件的文字。点一个数，看它从哪里来。`,
      `缺的内容列为“待填”，在旁边填好点${named(NARRATIVE_TEXTS.fill)}，就写进填报表。写好后${named(NARRATIVE_TEXTS.save)}，或者${named(NARRATIVE_TEXTS.copy)}。`,
      "目前只有新疆单位预算公开表有文字的样式；其他表样的情况说明请按本地的样式编写。",
    ],
  },
  {
    topic: "textCheck",
    paragraphs: [
      `已经写好的文字，在${named(NARRATIVE_TEXTS.tab)}里点${named(TEXT_CHECK_TEXTS.check)}：${named(TEXT_CHECK_TEXTS.file)}（.docx 或 .txt）、${named(TEXT_CHECK_TEXTS.paste)}、${named(TEXT_CHECK_TEXTS.selection)}，或者用工作簿里的${named(TEXT_CHECK_TEXTS.ownSheet)}。`,
      "金额、占比、增减、列举的项目、名称和年度逐个与表核对：与哪一格不符、应写什么，都引用原文写明。没有核对的数逐个列出原因。",
      `点${named(TEXT_CHECK_TEXTS.showInText)}到原文的那一处；${named(TEXT_CHECK_TEXTS.copyFind)}，到 Word 里查找。表错了的先改表，再改文字。增减变化要有上年数才能核对，见${named(LAST_YEAR_TEXTS.tab)}。`,
    ],
  },
  {
    topic: "lastYear",
    paragraphs: [
      `在${named(LAST_YEAR_TEXTS.tab)}里点${named(LAST_YEAR_TEXTS.read)}，本年各表的数与上年并列：增减额、增减幅度、哪些要说明。上年数取自“上年预算”、${named(LAST_YEAR_TEXTS.choose)}选的文件，或本工作簿里的上年表；各处不一致的写明。`,
      `${named(LAST_YEAR_TEXTS.threshold)}可以自己定，一键生成的“同比分析”也按这个数。上年文件里有、“上年预算”没有填的数，逐格查看后点${named(LAST_YEAR_TEXTS.fillConfirm.yes)}，可以撤销；已填的不动。`,
    ],
  },
];
