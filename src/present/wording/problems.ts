/** What stands over the parts of a problem that are folded below it. */
export const PROBLEM_PARTS = {
  alike: (count: number) => `同一问题的另外 ${count} 条`,
  follows: (count: number) => `由此引起的 ${count} 条（改正以后随之消失）`,
  otherwise: (count: number) => `其他可能的改法 ${count} 种`,
  unchecked: (count: number) => `因此未能检查 ${count} 项`,
} as const;
