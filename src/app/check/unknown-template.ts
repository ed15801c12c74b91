import { type Templates, usualTables } from "../../tables";
import { WorkbookError } from "../port";

const NAMED_TITLES = 5;
const LONGEST_TITLE = 30;

/** The refusal of a workbook whose tables belong to none of the templates: one sentence that names the titles found, and what is checked instead. */
export function unknownTemplate(titles: readonly string[], templates: Templates): WorkbookError {
  const known = templates.map((template) => `“${usualTables(template)[0]?.title ?? template.title}”`).join("、");
  const named = titles
    .slice(0, NAMED_TITLES)
    .map((title) => `“${shortened(title)}”`)
    .join("、");
  const count = titles.length > NAMED_TITLES ? `等 ${titles.length} 张表` : "";
  return new WorkbookError(
    "unknown-template",
    `工作簿中的${named}${count}不是本工具认得的公开表样式，没有校验；本工具校验的是${known}等表，请确认选对了文件。`,
    "",
    true,
  );
}

/** A title on one line, without control characters: 收入支出决算总表. */
function shortened(title: string): string {
  const plain = title.replace(/[\p{Cc}\p{Cf}\s]+/gu, "");
  const characters = [...plain];
  return characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE).join("")}…` : plain;
}
