import { unzipSync } from "fflate";

/** A file in pieces that can be told apart, by name: an .xlsx by its parts, any other file as one piece with the empty name. */
export type Pieces = ReadonlyMap<string, readonly string[]>;

/** The lines of a file, piece by piece: of an .xlsx the parts as they were before they were packed, an XML element a line. */
export function piecesOf(name: string, bytes: Uint8Array): Pieces {
  if (!name.endsWith(".xlsx")) return new Map([["", textOf(bytes).split("\n")]]);
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(parts.map(([part, content]) => [part, textOf(content).replaceAll("><", ">\n<").split("\n")]));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
