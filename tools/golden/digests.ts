import { createHash } from "node:crypto";
import { piecesOf } from "./parts";

/** The digest of an output, in hexadecimal: of an .xlsx that of its unpacked parts, so that another way of packing makes no difference. */
export function digestOf(name: string, bytes: Uint8Array): string {
  const hash = createHash("sha256");
  for (const [part, lines] of piecesOf(name, bytes)) hash.update(`${part}\n${lines.join("\n")}\n`);
  return hash.digest("hex");
}

/** The digests as a file that people can read and compare: one output a line, `name digest`. */
export function writeDigests(digests: ReadonlyMap<string, string>): string {
  return [...digests].map(([name, digest]) => `${name} ${digest}\n`).join("");
}

/** The digests of such a file, by output. */
export function readDigests(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => line.split(" ") as [string, string]));
}
