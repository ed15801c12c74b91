/** What stands where a figure is not to be written, and what to do. */
export const FIGURE_PROBLEMS = {
  disputed: ["【表间不一致，未生成】", "表间不一致，没有写这一数；请先更正勾稽关系"],
  unreadable: ["【表中不是数字，未生成】", "表中不是数字，没有写这一数；请先更正"],
  absent: ["【表中没有这项数据，未生成】", "表中没有这项数据；请核对表是否齐全"],
} as const;
