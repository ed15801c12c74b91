import type { Report } from "../../diagnose/report";
import type { ConfigSource } from "../../config";
import { severityWord } from "./severity";

/** Where settings come from. */
export const CONFIG_SOURCE_WORDS: Readonly<Record<ConfigSource, string>> = {
  option: "命令行选项",
  file: "设置文件",
  workbook: "工作簿中保存的设置",
  user: "本机保存的设置",
};

/** More rules than a line can hold are counted. */
const NAMED = 8;

/**
 * What settings made of a report, a sentence each, none where nothing is set: a report without a finding says which rules were not put.
 * `已停用 1 条规则：科目按编码排列（form/order）。`
 */
export function configSentences({ config }: Report): string[] {
  if (!config) return [];
  const { off, severities, year, codes, sources } = config;
  const changed = severities.map(
    ({ title, rule, severity, usual }) =>
      `${title}（${rule}）由“${severityWord(usual)}”改为“${severityWord(severity)}”`,
  );
  const told = [
    ...(off.length > 0
      ? [`已停用 ${off.length} 条规则：${listed(off.map(({ title, rule }) => `${title}（${rule}）`))}`]
      : []),
    ...(changed.length > 0 ? [`已改变 ${changed.length} 条规则的严重程度：${listed(changed)}`] : []),
    ...(year !== undefined ? [`按 ${year} 年的科目核对`] : []),
    ...(codes !== undefined ? [`采用设置中的本级科目表（${codes} 个科目）`] : []),
  ];
  if (told.length === 0) return [];
  return [...told, `设置来自${sources.map((source) => CONFIG_SOURCE_WORDS[source]).join("、")}`].map(
    (one) => `${one}。`,
  );
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join("、") + (rest > 0 ? `，另有 ${rest} 条` : "");
}
