import { Draft, titleYear } from "./draft";
import type { Part, PartSource } from "./part";

/** Part 3 of a set whose text is nobody's yet: its heading, and one line that says who writes it. */
export function untoldPart(source: PartSource): Part {
  const draft = new Draft(source);
  draft.heading(1, `第三部分 ${titleYear(source)}${source.scope}${source.publishes}情况说明`);
  draft.paragraph({ kind: "placeholder", text: "【请按本地的样式编写情况说明】" });
  const message = "这套表样没有现成的情况说明，第三部分请按本地的样式编写";
  draft.note({ kind: "fact", statement: "narrative", about: "第三部分", message });
  return draft.part;
}
