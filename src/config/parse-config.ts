import type { CheckConfig, ConfigCode, ConfigTie } from "./check-config";
import {
  type ConfigProblem,
  type Reader,
  listOf,
  objectOf,
  oneOf,
  recordOf,
  refuse,
  textOf,
  wholeNumber,
} from "./fields";

/** The version of the form; a file need not name it. */
export const CONFIG_SCHEMA = 1;

/** Limits of what a file of settings may hold; the schema (schema/config.schema.json) says the same. */
export const MOST_TIES = 1_000;
export const MOST_CODES = 20_000;

const RULE_ID = /^[a-z][a-z0-9]{0,15}\/[a-z0-9-]{1,48}$/;
const DAY = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const NAME = /^[^\u0000-\u001f]{1,100}$/;
const SIDE = /^[^\u0000-\u001f]{1,2000}$/;
const PATH = /^[^\u0000-\u001f]{1,500}$/;
const CODE = /^\d{3,7}$/;

/** A file of settings as it was read: the settings, or all that is wrong with it. */
export type ParsedConfig =
  | { readonly config: CheckConfig }
  /** At least one. */
  | { readonly problems: readonly ConfigProblem[] };

/** What a file may say beside the settings. */
interface ConfigFile extends CheckConfig {
  readonly $schema?: string;
  readonly schema?: typeof CONFIG_SCHEMA;
}

const year = wholeNumber(2000, 2100);
const A_DAY = "应为一个日期，写作 2024-02-25";
const day: Reader<string> = (value, at) => {
  const text = textOf(DAY, A_DAY)(value, at);
  return text === undefined || isDay(text) ? text : refuse(at, `${A_DAY}，得到“${text}”`);
};
const TIE = objectOf<ConfigTie>(
  {
    name: textOf(NAME, "应为 1 到 100 个字的名称"),
    left: textOf(SIDE, "应为等号左边的算式，不超过 2000 个字"),
    right: textOf(SIDE, "应为等号右边的算式，不超过 2000 个字"),
  },
  ["name", "left", "right"],
);
const CODE_LIST = listOf(
  objectOf<ConfigCode>(
    { code: textOf(CODE, "应为 3 到 7 位数字的编码"), name: textOf(NAME, "应为科目名称"), from: year, to: year },
    ["code", "name"],
  ),
  MOST_CODES,
);

const FILE: Reader<ConfigFile> = objectOf<ConfigFile>({
  $schema: (value, at) => (typeof value === "string" ? value : refuse(at, "应为文字")),
  schema: (value, at) => (value === CONFIG_SCHEMA ? CONFIG_SCHEMA : refuse(at, `本版本只认得 ${CONFIG_SCHEMA}`)),
  rules: recordOf(RULE_ID, "不是规则的编号，应如 form/order", oneOf(["off", "error", "warning", "info"])),
  thresholds: objectOf({ change: wholeNumber(0, 999_999) }),
  year,
  zeroBase: oneOf(["none", "hundred"]),
  codes: (value, at) =>
    Array.isArray(value) ? CODE_LIST(value, at) : textOf(PATH, "应为科目表的文件名，或一列科目")(value, at),
  dates: objectOf({ approved: day, published: day }),
  ties: listOf(TIE, MOST_TIES),
});

/**
 * Reads a file of settings. Strict: a key that is not known, a value of another kind, or two ties of one name refuse the whole, and every problem names
 * its key. `{ "rules": { "form/order": "of" } }` → `rules.form/order 只能是 off、error、warning、info，得到“of”`.
 */
export function parseConfig(text: string): ParsedConfig {
  let value: unknown;
  try {
    // files that Windows programs wrote may begin with a byte order mark
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [{ key: "", reason: notJson(text, error) }] };
  }
  return configOf(value);
}

/** The same for JSON that was parsed already. */
export function configOf(value: unknown): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const file = FILE(value, { key: "", problems });
  for (const [index, { name }] of (file?.ties ?? []).entries())
    if (file!.ties!.findIndex((tie) => tie.name === name) < index)
      problems.push({ key: `ties[${index}].name`, reason: `已有一条叫“${name}”，名称不能相同` });
  if (!file || problems.length > 0) return { problems };
  const { $schema: _, schema: __, ...config } = file;
  return { config };
}

/** The problems as sentences: `“rules.form/order”只能是 off、error、warning、info，得到“of”。` */
export function problemSentences(problems: readonly ConfigProblem[]): string[] {
  return problems.map(({ key, reason }) => `${key === "" ? "" : `“${key}”`}${reason}。`);
}

/** Engines tell the place of the fault by its number of characters; people count lines. */
function notJson(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const line = position === undefined ? "" : `，第 ${text.slice(0, Number(position)).split("\n").length} 行有误`;
  return `内容不是 JSON${line}`;
}

/** False for what is no day of the calendar: 2024-02-30. */
function isDay(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
