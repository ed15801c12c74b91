import type { Fix } from "../../rules";

/** `把 表3!F9 从 275.87 改为 275.77`; of a fix that a person should look at first, that it is so. */
export function fixText({ label, safe }: Pick<Fix, "label" | "safe">): string {
  return `${label}${safe ? "" : "（请先核对）"}`;
}
