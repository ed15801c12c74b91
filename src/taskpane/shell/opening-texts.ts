/** What the pane says before it can work; by itself, because it is all that is fetched before the first paint. */
export const OPENING_TEXTS = {
  connecting: "正在连接 Excel……",
  obstacles: {
    noOffice: {
      title: "没有连接上 Excel 的接口（office.js）",
      advice:
        "请检查网络后重新打开任务窗格。不能上网的单位，请联系管理员安装“自带 office.js”的版本（见使用说明“没有互联网”一节）。",
    },
    slow: {
      title: "正在等待 Excel……",
      advice:
        "Excel 还没有回应，回应后会自动继续，不用重新打开。如果这个页面不在 Excel 的任务窗格里，请打开 Excel，在“预算公开”选项卡里点“打开任务窗格”。",
    },
    notExcel: {
      title: "请在 Excel 里打开",
      advice: "这个页面是 Excel 的任务窗格。请打开 Excel，在“预算公开”选项卡里点“打开任务窗格”。",
    },
    tooOld: {
      title: "这个版本的 Excel 太旧",
      advice: "需要 Excel 2021、Microsoft 365 或网页版 Excel。使用旧版 Excel 或 WPS 时，请用命令行校验工作簿。",
    },
    incomplete: {
      title: "任务窗格没有下载完整",
      advice: "工作簿没有改动。请检查网络，关闭任务窗格再打开；仍不行时，请联系管理员检查服务器上的文件是否齐全。",
    },
  },
} as const;
