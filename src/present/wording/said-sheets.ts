import type { Report, SaidSheet } from "../../diagnose/report";

/** What became of what the user said of a sheet: `工作表“Sheet3”由您指定为表6《一般公共预算基本支出情况表》。` */
export function saidSheetSentence({ sheet, number, title, set, outcome, formerly, mayBe = [] }: SaidSheet): string {
  switch (outcome) {
    case "read":
      return `工作表“${sheet}”${formerly === undefined ? "" : `（原名“${formerly}”）`}由您指定为${number}《${title}》。`;
    case "no-header":
      return `工作表“${sheet}”由您指定为${number}《${title}》，但没有找到这张表的表头。`;
    case "gone":
      return `您指定为${number}的工作表“${sheet}”不在工作簿中（${whatBecame(mayBe)}），没有采用；请重新指定，或取消指定。`;
    case "other-set":
      return `工作表“${sheet}”被指定为“${set}”的${number}，这次按另一套表样校验，没有采用。`;
  }
}

function whatBecame(mayBe: readonly string[]): string {
  return mayBe.length === 0 ? "可能改了名或已删除" : `可能改名为${mayBe.map((name) => `“${name}”`).join("或")}`;
}

/** The sheets that were read as the user said, a sentence each: figures under them rest on his word. */
export function saidSheetSentences({ saidSheets = [] }: Pick<Report, "saidSheets">): readonly string[] {
  return saidSheets.filter(({ outcome }) => outcome === "read").map(saidSheetSentence);
}
