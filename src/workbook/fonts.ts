import type { FontRole } from "./sheet-plan";

/**
 * The fonts of each role, best first. The first is written into the file; an office program that lacks it substitutes a
 * font of its own, so widths are computed for 宋体, whose ideographs are as wide as any of these.
 */
export const FONTS: Readonly<Record<FontRole, readonly [string, ...string[]]>> = {
  title: ["方正小标宋简体", "黑体", "SimHei"],
  heading: ["黑体", "SimHei"],
  body: ["宋体", "SimSun"],
};
