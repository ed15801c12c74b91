import { DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { textJson, textLines } from "../../present/text/reading";
import { readTextFile } from "../../files/text-file";
import { readText } from "../../text/reading";
import { oneOf, onlyWord, parseWords } from "../arguments";
import { readOwnList } from "../own-list";
import { NODE_TOOLS } from "../node-tools";
import type { Command } from "./command";

/** `text FILE`: what is understood of a published text, without any tables. */
export const text: Command = async (words, streams) => {
  const { values, positionals } = parseWords(words, {
    format: { type: "string", default: "text" },
    catalogue: { type: "string" },
  });
  const file = onlyWord(positionals, "文字说明");
  const format = oneOf(values.format, ["text", "json"] as const, "--format");
  const { document } = await readTextFile(NODE_TOOLS, file);
  const catalogue = catalogueFor(DESCRIBED_YEAR, await readOwnList(values.catalogue));
  const reading = readText(document, { units: [], projects: [], catalogue });
  streams.out(format === "json" ? textJson(file, document, reading) : textLines(file, document, reading));
  return 0;
};
