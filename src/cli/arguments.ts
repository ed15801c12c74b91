import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses the words after the command's name. Throws UsageError, in Chinese, for what the command does not take. */
export function parseWords<T extends Options>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`无法识别的参数：${error instanceof Error ? error.message : String(error)}`);
  }
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
