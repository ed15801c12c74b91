/** The call is wrong: what is wrong with it, in Chinese. Ends with status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

export const USAGE = `预算公开助手 命令行

  check 路径… [--format text|json|jsonl|html] [--output 文件] [--catalogue 文件] [--template 表样] [--jobs N] [--seconds N]
        [--units 文件夹] [--text 文字说明] [--prior 上年.xlsx] [--config 设置.json] [--force] [--approved 批复日期 --published 公开日期]
      校验工作簿（.xlsx、.xlsm；.xls、.et、.xlsb、.ods 只读取数值和公式）；路径是文件夹时，校验其中
      （含子文件夹）的全部工作簿，不能校验的工作簿和文档逐个列出；
      加 --text 时，同时把文字说明（.docx、.txt、.pdf）与各张表核对，增减变化与 --prior 的上年数核对；
      没有文字说明时，--prior 的上年数与“上年预算”核对，HTML 中画出两年对比；不是上年的文件写明原因；
      决算表加 --prior 同年的预算公开表时，年初预算数与它逐项核对；
      工作簿中有“预算说明”表的，不必指定；文件夹中与工作簿同名的 .docx 作为它的文字说明；
      .docx 也可以单独校验：文档中的表和文字；
      加 --units 时，把部门的工作簿与文件夹中各单位的逐项核对：每个数应等于各单位之和，不等的说出是哪个单位
      （没有计入、计入两次、旧文件、元与万元、科目不同、后来改过）；
      一份文件超过 60 秒（--seconds）即停止并列出，其余照常校验；
      工作簿用哪一套表样，由标题和表头判定；--template 指定一套
      给出两个日期（如 2024-02-25）时，HTML 中的检查表填写及时性；不给的，取自设置或“单位信息”
      --config 给出设置文件（JSON）：停用规则、改变严重程度、本级科目、自定义勾稽等；
      先后次序：命令行选项、设置文件、工作簿中保存的设置
  mark 文件 --output 新文件.xlsx [--fix] [--catalogue 文件] [--config 设置.json] [--approved 日期 --published 日期] [--force]
      另存一份，标记有问题的单元格，并附“校验报告”和“预算公开情况检查表”两张表；
      加 --fix 时，先在副本中改正有把握的差错，再校验并标记其余的；
      .xls、.et、.xlsb、.ods 的副本是新的 .xlsx，只有数值；含宏的 .xlsm 的副本仍是 .xlsm
  mark 文件.docx --tables 工作簿 --output 新文件.docx [--fix] [--prior 上年.xlsx] [--catalogue 文件] [--config 设置.json] [--force]
      另存一份 Word 文件，把文字与表不一致的地方写成批注，批注就在原处；
      加 --fix 时，有把握的数同时改好，写成修订，可逐处接受或拒绝；文件的其他内容不动；
      不给 --tables 时，用文档里的表核对
  generate 文件 --output 新文件.xlsx [--word 新文件.docx] [--prior 上年.xlsx] [--from ledger|tables] [--ledger 工作表]
      [--template 表样] [--carryover 口径] [--measure 元|万元] [--threshold 百分数] [--values-only]
      [--tables-only] [--config 设置.json] [--force]
      由预算明细或已有的表，按规定样式生成公开表；由明细生成时自动舍位平衡；
      明细也可以是预算系统导出的 .csv（UTF-8 或 GB18030），编码的前导零保留；
      由明细生成哪一套表用 --template 指定（不写为新疆的十一张表）；--carryover 是上年结转的列示口径：
      新疆 apart（不写时）、in，全国 in-table-4（不写时）、in、apart；结转下年等明细以外的数填写在“其他数”；
      加 --word 时，同时生成 Word 文件：封面、目录和四个部分，缺的内容以【】标出并列出；
      加 --prior 时，以上年公开表（或上年预算明细）为上年数，也可以填写“上年预算”表；
      加 --tables-only 时只生成公开的表，不附目录和核对用的表（勾稽核对表、同比分析），可以直接打印公开；
      知道上年数时，另生成“同比分析”：增减超过 --threshold（不写为 30）的作出标记
  consolidate 路径… --unit 部门名称 --output 新文件.xlsx [--word 新文件.docx] [--measure 元|万元] [--printed] [--partial]
      [--set-off] [--catalogue 文件] [--template 表样] [--force]
      把各单位的工作簿汇总成部门的：各张表、目录、勾稽核对表、各单位一览；各单位都有预算明细时，由明细汇总后
      舍位平衡一次（“支出明细”中每行有它的单位），否则（或加 --printed）按各单位印出的数逐项相加；
      单位之间的上级补助与对附属单位补助、附属单位上缴与上缴上级都列出；两边相等的，加 --set-off 抵销；
      有文件读不出、单位重复或自己的表有错误时不生成，逐个列出；加 --partial 先汇总其余的
  template --output 新文件.xlsx [--template 表样] [--force]
      新建填报模板：单位信息、支出明细等输入表，附填写说明与示例；全国表样另有“其他数”
  text 文字说明 [--format text|json]
      列出从文字说明（.docx、.txt、.pdf）中读出的内容和没有读懂的数字，不与表核对
  rules [--template 表样] [--format text|json]
      列出全部规则；表样：xinjiang-2024、national-budget、shanghai-budget、national-accounts
  codes 查询内容 [--year 年度] [--format text|json]
      按编码、名称、拼音首字母查询科目；目录只有2024年，其他年度的编码和名称未核对

  每个命令加 --help 只看它的用法；--version 显示版本。

退出状态：0 没有错误；1 发现错误；2 有文件读不出，或命令有误。
`;

/** What of the usage is about one command: its forms, each with what it does, and how it ends. Empty for a command that there is not. */
export function usageOf(command: string): string {
  const [title = "", ...sections] = USAGE.split(/\n(?=  \S)/);
  const own = sections.filter((section) => section.startsWith(`  ${command} `));
  const end = USAGE.slice(USAGE.lastIndexOf("\n\n"));
  return own.length === 0 ? "" : `${[title, ...own].join("\n")}${end}`;
}
