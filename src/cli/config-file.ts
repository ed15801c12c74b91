import { isUtf8 } from "node:buffer";
import { dirname, isAbsolute, join } from "node:path";
import { type CheckConfig, type ConfigLayer, parseConfig, problemSentences } from "../config";
import { codesOfOwnList } from "../config/codes";
import { ruleMeta } from "../rules";
import type { Templates } from "../tables";
import { FileError } from "../files/file-error";
import { readInput } from "./files";
import { readOwnList } from "./own-list";
import { UsageError } from "./usage";

/** More problems than these are counted. */
const SHOWN = 10;

/**
 * The settings that `--config` names, none where it is not given, with the codes of the list that they name. Rejects with UsageError, which tells every
 * key that cannot be taken.
 */
export async function readConfigFile(path: string | undefined, templates: Templates): Promise<readonly ConfigLayer[]> {
  if (path === undefined) return [];
  const parsed = parseConfig(textOf(path));
  const problems = "problems" in parsed ? parsed.problems : unknownRules(parsed.config, templates);
  if (problems.length > 0 || "problems" in parsed) {
    const told = problemSentences(problems);
    const rest = told.length > SHOWN ? `\n另有 ${told.length - SHOWN} 处。` : "";
    throw new UsageError(`--config：${path} 中的设置有误，没有采用：\n${told.slice(0, SHOWN).join("\n")}${rest}`);
  }
  return [{ source: "file", config: await withCodes(parsed.config, path) }];
}

function textOf(path: string): string {
  try {
    const bytes = readInput(path);
    if (!isUtf8(bytes)) throw new UsageError(`--config：${path} 不是 UTF-8 编码的文本文件。`);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(`--config：${path}：${error.message}`);
    throw error;
  }
}

/** Rules that no set of tables has: a slip in a rule's id would leave it as it was, and nobody would know. */
function unknownRules({ rules = {} }: CheckConfig, templates: Templates) {
  return Object.keys(rules)
    .filter((id) => !templates.some((template) => ruleMeta(template, id)))
    .map((id) => ({ key: `rules.${id}`, reason: "没有这条规则，编号见命令 rules" }));
}

async function withCodes(config: CheckConfig, path: string): Promise<CheckConfig> {
  const { codes } = config;
  if (typeof codes !== "string") return config;
  const list = await readOwnList(isAbsolute(codes) ? codes : join(dirname(path), codes), `--config：${path} 的 codes`);
  return { ...config, codes: codesOfOwnList(list!) };
}
