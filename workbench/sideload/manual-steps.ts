/** Something that only a user's hand can try; a minute each. */
export interface ManualStep {
  /** The assumptions of the host that it answers. */
  readonly ids: readonly string[];
  readonly what: string;
  /** What is expected to be seen. */
  readonly expected: string;
}

/** What is to be done by hand, in a copy of a workbook with the eleven tables and with the add-in installed. */
export const MANUAL_STEPS: readonly ManualStep[] = [
  {
    ids: ["UN-1", "UN-2"],
    what: "在单元格里输入一个数，按回车；点“一键校验”；再按 Ctrl+Z。打开“实时校验”后，以及“标记到表格”“清除标记”后，各试一次。",
    expected: "Ctrl+Z 都能撤消刚才输入的数。",
  },
  {
    ids: ["CF-4"],
    what: "点“清除标记”，按 Ctrl+Z 恢复标记，再点“一键校验”和“清除标记”。",
    expected: "校验照常完成，标记能清除。",
  },
  {
    ids: ["CF-5"],
    what: "点“标记到表格”；右键复制该工作表；把一个有标记的单元格复制粘贴到别处；点“清除标记”。",
    expected: "副本上和粘贴处的标记也都清除。",
  },
  {
    ids: ["ED-1"],
    what: "在单元格里输入内容、不按回车，直接点窗格里的“一键校验”；过几秒再按回车。",
    expected: "窗格提示正在编辑单元格；按回车后校验继续。",
  },
  {
    ids: ["WI-1"],
    what: "再打开一个工作簿并让它在前面，同时在本工作簿的窗格里点“一键生成”并写入。",
    expected: "写入完成，或提示请单击本工作簿的窗口；不留下名称以“预算公开临时”开头的表。",
  },
  {
    ids: ["EV-3"],
    what: "把文件放在 OneDrive 或 SharePoint 上两人同时打开；另一人改一个数。",
    expected: "本机窗格提示他人有修改，不自动校验。",
  },
  {
    ids: ["EV-4"],
    what: "打开“实时校验”，粘贴一片数据。",
    expected: "只重新校验一次。",
  },
  {
    ids: ["PR-2"],
    what: "在“审阅”里保护工作簿结构，然后一键生成。",
    expected: "提示工作簿受保护，工作簿没有改动。",
  },
  {
    ids: ["OB-1", "OB-5"],
    what: "让一处数据由数组公式（Ctrl+Shift+Enter）和溢出公式（如 =SEQUENCE(3)）给出，再对那里点“修改”。",
    expected: "数组公式处不改并说明原因。",
  },
  {
    ids: ["OB-2", "OB-3", "OB-4"],
    what: "在表里放数据透视表、筛选和“表格”（Ctrl+T），再试补行的修改。",
    expected: "不能改的说明原因，工作簿没有改动。",
  },
  {
    ids: ["SH-7"],
    what: "工作簿里只留一张要被替换的表，一键生成。",
    expected: "表被替换，没有出错。",
  },
  {
    ids: ["LI-1", "LI-2", "LI-3"],
    what: "在有 5 万行台账的工作簿里一键校验、一键生成，记下各用多少秒。",
    expected: "能完成；网页版里也能完成。",
  },
  {
    ids: ["RE-1"],
    what: "校验后保存、关闭、重新打开文件，再点“转到单元格”“清除标记”。",
    expected: "能转到；标记找得到、清得掉；说明还在。",
  },
  {
    ids: [],
    what: "功能区：“一键校验”连按两次；再按“一键生成”“打开任务窗格”；每个按钮双击一次。",
    expected: "按两次校验两次；窗格里的报告和填了一半的说明还在；不出现两个窗格。",
  },
  {
    ids: [],
    what: "窗格关着、开着，各按一次功能区的“校验并标记”“清除标记”“新建填报模板”。",
    expected: "该说的话都看得到，不会一闪而过。",
  },
  {
    ids: [],
    what: "打印预览一张长表。",
    expected: "宽一页、高几页，每页重复表头，有页脚。",
  },
  {
    ids: [],
    what: "Windows 高对比度主题、Office 深色主题、200% 缩放各看一遍；只用键盘走一遍窗格。",
    expected: "字都看得清，每个按钮都到得了。",
  },
];
