import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses the words after the command's name. Throws UsageError, in Chinese, for what the command does not take. */
export function parseWords<T extends Options>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(complaint(error));
  }
}

/** What is wrong with the words, in the reader's language: `Unknown option '--json'` → 没有“--json”这个选项。 Node quotes the option it complains of. */
function complaint(error: unknown): string {
  const { message, code } = error as Error & { readonly code?: string };
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `无法识别的参数：没有“${option}”这个选项。`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `无法识别的参数：选项“${option}”缺少内容，或不应带内容。`;
  throw error;
}

/** The only positional word of a command. */
export function onlyWord(words: readonly string[], what: string): string {
  if (words.length !== 1)
    throw new UsageError(words.length === 0 ? `请给出${what}。` : `只能给出一个${what}，得到 ${words.length} 个。`);
  return words[0]!;
}

/** One of a few words. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((word) => word === value);
  if (!found) throw new UsageError(`${option} 只能是 ${allowed.join("、")}，得到“${value}”。`);
  return found;
}
