/** Every text that the page says of what it did. */
export const SESSION_TEXTS = {
  nothing: "没有可以校验的文件",
  nothingDetail: "请拖入工作簿（.xlsx、.xls、.et、.xlsb、.ods、.csv 等）、Word 文档（.docx），或装有它们的文件夹。",
  closed: (paths: readonly string[]) => `浏览器打不开 ${paths.length} 个文件或文件夹：${named(paths)}`,
  closedDetail: "请改用“选择文件夹”或“选择文件”按钮，其余文件已照常校验。",
  same: "这些文件都在列表里，没有变化",
  failed: "没有完成",
  unexpected: (reason: string) => `程序出错：${reason}。请把这句话和所用的文件一起反馈给开发者。`,
  made: (name: string) => `已生成：${name}`,
  madeAll: (count: number) => `已生成 ${count} 个文件，装在一个压缩包里`,
  notMade: (count: number) => `有 ${count} 个没有生成，原因写在压缩包的“没有生成的文件.txt”里。`,
  noneMade: "一个文件也没有生成",
  saved: "文件在浏览器的下载文件夹里；没有看到的，请看浏览器是否拦下了下载。原文件没有改动。",
  reasonsName: "没有生成的文件.txt",
} as const;

const NAMED = 5;

function named(paths: readonly string[]): string {
  return paths.slice(0, NAMED).join("、") + (paths.length > NAMED ? "等" : "");
}
