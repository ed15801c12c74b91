/** Every text of the page's view in which is chosen what tables are made of a file. */
export const MAKE_TEXTS = {
  open: "生成选项",
  fromLedger: "由预算明细生成公开表",
  title: (file: string) => `生成公开表：${file}`,
  note: "选定用哪一张预算明细、哪一套表样、各列的含义；选定的内容，“全部下载”时也按它。",
  sayColumns: "请点“生成选项”，指出各列的含义。",
  planning: "正在读取并计算……",
  nothing: "里面没有预算明细，也没有公开表，没有可以生成的内容。",
  save: "下载公开表",
  saveDocument: "下载公开文本",
} as const;
