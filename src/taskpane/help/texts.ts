import { TEXTS } from "../shell/texts";

/** What stands around the sections of the help: its buttons, the first steps, the report of a fault. */
export const HELP_TEXTS = {
  title: TEXTS.help,
  opening: "正在打开使用说明……",
  of: (title: string) => `帮助：${title}`,
  back: "返回",
  content: "使用说明的内容",
  firstSteps: {
    done: "知道了，不再显示",
    after: `打开工作簿，点“${TEXTS.check}”。`,
  },
  fault: {
    note: "下面是要复制的全部内容：版本、环境和个数，没有工作簿里的文字和数。不会自动发送，要不要发、发给谁，由您决定。",
    label: "故障报告的内容",
    copy: "复制这些内容",
    copied: "已复制。请连同您刚才点了什么、看到了什么，发给管理员。",
    select: "没能复制到剪贴板。内容已经选中，请按 Ctrl+C。",
  },
} as const;
