import { severityWord } from "../../present/wording/severity";
import { type RuleMeta, ruleMetas } from "../../rules";
import { usualTables } from "../../tables";
import { oneOf, parseWords } from "../arguments";
import { chosenTemplates } from "../chosen-templates";
import { UsageError } from "../usage";
import type { Command } from "./command";

/** All words of severity as wide as the widest, so that what follows stands in line. */
const WIDTH = 3;

/** `rules`: every rule with its title, severity, tables and basis. */
export const rules: Command = async (words, streams, { templates }) => {
  const { values, positionals } = parseWords(words, {
    format: { type: "string", default: "text" },
    template: { type: "string" },
  });
  if (positionals.length > 0) throw new UsageError("rules 不带其他参数。");
  const [template] = chosenTemplates(values.template, templates);
  const listed = ruleMetas(template).map(({ id, title, severity, tables, basis, over }) => ({
    id,
    title,
    severity,
    tables,
    basis,
    ...(over && { over }),
  }));
  if (oneOf(values.format, ["text", "json"], "--format") === "json")
    streams.out(`${JSON.stringify(listed, undefined, 2)}\n`);
  else
    streams.out(
      listed
        .map(
          (rule) =>
            `${rule.id.padEnd(22)}${severityWord(rule.severity).padEnd(WIDTH, "　")}  ${tablesText(rule, usualTables(template).length)}  ${rule.title}（${rule.basis}）\n`,
        )
        .join(""),
    );
  return 0;
};

function tablesText({ tables, over }: Pick<RuleMeta, "tables" | "over">, all: number): string {
  if (tables.length === 0) return { text: "文字说明", own: "自定义勾稽", facts: "填报表" }[over ?? "facts"];
  return tables.length === all ? "全部" : tables.join(" ");
}
