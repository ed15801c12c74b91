import { XmlScanner } from "../xml";

/** Why a run is not to be changed, only commented: it belongs to a revision that nobody has accepted, or to a field, or stands in a text box. */
export type Locked = "revision" | "field" | "text-box";

/** An element right within a run: `w:t`, `w:tab`, `w:drawing`. Places count in the part's XML. */
export interface Leaf {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Whether spaces at its ends are kept (`xml:space="preserve"`). */
  readonly preserves: boolean;
}

/** A run, `<w:r>…</w:r>`: characters of one format. */
export interface Run {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Its format, `<w:rPr>…</w:rPr>`, where it has one. */
  readonly properties?: { readonly start: number; readonly end: number };
  /** What it holds besides its format. */
  readonly leaves: readonly Leaf[];
  readonly locked?: Locked;
  /** The outermost run around it, where it stands in a text box: Word has no comments within one. */
  readonly carrier?: { readonly start: number };
}

type Making = { -readonly [Key in keyof Run]: Run[Key] } & { leaves: Leaf[]; depth: number };

const REVISIONS: ReadonlySet<string> = new Set(["ins", "del", "moveFrom", "moveTo"]);

/**
 * The runs of a document's main part, in the order of their ends; runs within text boxes are among them, what stands in `mc:Fallback` is not.
 * @param prefix of Word's elements, with its colon: `m:r` of a formula is no run
 */
export function runsIn(xml: string, prefix: string, broken: () => Error): Run[] {
  const scanner = new XmlScanner(xml, broken);
  const found: Run[] = [];
  const open: Making[] = [];
  let revisions = 0;
  let simpleFields = 0;
  let fields = 0;
  let boxes = 0;
  const count = (name: string, by: 1 | -1): void => {
    if (REVISIONS.has(name)) revisions += by;
    else if (name === "fldSimple") simpleFields += by;
    else if (name === "txbxContent") boxes += by;
  };
  const lock = (): Locked | undefined => {
    if (boxes > 0) return "text-box";
    if (revisions > 0) return "revision";
    return fields + simpleFields > 0 ? "field" : undefined;
  };
  while (scanner.next()) {
    const { name, depth } = scanner;
    if (name === "Fallback") {
      scanner.skip();
      continue;
    }
    const run = open.at(-1);
    if (!scanner.opens) {
      if (run && name === "r" && depth === run.depth) {
        run.closeStart = scanner.start;
        run.end = scanner.end;
        found.push(run);
        open.pop();
      } else if (run && depth === run.depth + 1) closeLeaf(run, scanner);
      if (scanner.prefix === prefix) count(name, -1);
      continue;
    }
    if (run && depth === run.depth + 1) {
      if (name === "rPr") {
        const { start } = scanner;
        scanner.skip();
        run.properties = { start, end: scanner.end };
        continue;
      }
      run.leaves.push(leafAt(scanner));
      if (name === "fldChar") fields = Math.max(0, fields + fieldStep(scanner));
    }
    if (scanner.prefix !== prefix || scanner.selfClosed) continue;
    if (name === "r") open.push(newRun(scanner, lock(), boxes > 0 ? open[0] : undefined));
    else count(name, 1);
  }
  return found;
}

function newRun({ start, end, depth }: XmlScanner, locked: Locked | undefined, carrier: Making | undefined): Making {
  return {
    start,
    openEnd: end,
    closeStart: end,
    end,
    leaves: [],
    depth,
    ...(locked && { locked }),
    ...(carrier && { carrier: { start: carrier.start } }),
  };
}

function leafAt(scanner: XmlScanner): Leaf {
  const { name, start, end } = scanner;
  const preserves = scanner.prefixedAttribute("space") === "preserve";
  return { name, start, openEnd: end, closeStart: end, end, preserves };
}

function closeLeaf({ leaves }: Making, { start, end }: XmlScanner): void {
  const leaf = leaves.pop();
  if (leaf) leaves.push({ ...leaf, closeStart: start, end });
}

function fieldStep(scanner: XmlScanner): number {
  const type = scanner.prefixedAttribute("fldCharType");
  if (type === "begin") return 1;
  return type === "end" ? -1 : 0;
}
