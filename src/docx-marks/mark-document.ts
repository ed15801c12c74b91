import { applyEdits } from "../xml";
import { type Cut, RUN_START, compareCuts, pieceOf, runEnd, textRun } from "./cut-run";
import type { AnnotationIds } from "./annotation-ids";
import type { Author, DocxMark } from "./mark";
import { type NoChange, type PlacedChange, type PlacedMark, placeMarks } from "./place-marks";
import { type Run, runsIn } from "./runs";
import { type WordNames, closeTag, emptyTag, openTag } from "./word-names";

/** A document's main part with marks in it. */
export interface MarkedDocument {
  readonly xml: string;
  /** The comments that it refers to, as they are numbered there. */
  readonly comments: readonly { readonly id: number; readonly paragraphs: readonly string[] }[];
  /** How many marks had their changes put in. */
  readonly changed: number;
  /** The numbers of the marks that have no place in the document. */
  readonly unplaced: readonly number[];
  /** Marks whose changes were not put in. */
  readonly refused: readonly { readonly mark: number; readonly why: NoChange }[];
}

/** What stands at one place of a run: the new text of a change, the ends of ranges, their beginnings, in this order. */
interface Boundary {
  readonly at: Cut;
  readonly order: 0 | 1 | 2;
  readonly xml: string;
}

/**
 * The part with a comment around each mark's stretch and tracked changes for what is to be changed: runs are cut where a stretch begins and ends, with
 * their formats copied. All else stays to the character.
 */
export function markDocument(
  xml: string,
  names: WordNames,
  marks: readonly DocxMark[],
  author: Author,
  ids: AnnotationIds,
  broken: () => Error,
): MarkedDocument {
  const runs = runsIn(xml, names.element, broken);
  const placed = placeMarks(xml, runs, marks);
  const writer = new RunWriter(xml, names, author, ids);
  const comments = placed.map((one) => ({
    id: writer.mark(one),
    paragraphs: marks[one.mark]!.comment,
  }));
  const known = new Set(placed.map(({ mark }) => mark));
  return {
    xml: writer.written(),
    comments,
    changed: placed.filter(({ changes }) => changes.length > 0).length,
    unplaced: [...marks.keys()].filter((mark) => !known.has(mark)),
    refused: placed.flatMap(({ mark, refused }) => (refused ? [{ mark, why: refused }] : [])),
  };
}

class RunWriter {
  private readonly boundaries = new Map<Run, Boundary[]>();
  /** The stretches of a run that are told as deleted. */
  private readonly deleted = new Map<Run, { from: Cut; to: Cut }[]>();

  constructor(
    private readonly xml: string,
    private readonly names: WordNames,
    private readonly author: Author,
    private readonly ids: AnnotationIds,
  ) {}

  /** Puts a mark among the runs; gives its comment's number. */
  mark({ first, from, last, to, changes }: PlacedMark): number {
    const { names } = this;
    const id = this.ids.next();
    for (const change of changes) this.change(change);
    const reference = `${openTag(names, "r", {})}${emptyTag(names, "commentReference", { id })}${closeTag(names, "r")}`;
    const isPoint = first === last && compareCuts(from, to) === 0;
    const end = isPoint ? "" : emptyTag(names, "commentRangeEnd", { id });
    if (!isPoint) this.put(first, { at: from, order: 2, xml: emptyTag(names, "commentRangeStart", { id }) });
    this.put(last, { at: to, order: 1, xml: end + reference });
    return id;
  }

  /** The new text stands behind the old one, in the format of its first character. */
  private change({ stretches, text }: PlacedChange): void {
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return;
    for (const { run, from, to } of stretches) this.deleted.set(run, [...(this.deleted.get(run) ?? []), { from, to }]);
    if (text === "") return;
    this.put(last.run, {
      at: last.to,
      order: 0,
      xml: this.tracked("ins", textRun(this.xml, this.names, first.run, text)),
    });
  }

  /** The part as it now reads. */
  written(): string {
    const runs = [...this.boundaries.keys(), ...this.deleted.keys()];
    const edits = [...new Set(runs)].map((run) => ({ from: run.start, to: run.end, text: this.run(run) }));
    return applyEdits(this.xml, edits);
  }

  private put(run: Run, boundary: Boundary): void {
    const known = this.boundaries.get(run);
    if (known) known.push(boundary);
    else this.boundaries.set(run, [boundary]);
  }

  private run(run: Run): string {
    const boundaries = this.boundaries.get(run) ?? [];
    const deleted = this.deleted.get(run) ?? [];
    const cuts = [
      RUN_START,
      runEnd(run),
      ...boundaries.map(({ at }) => at),
      ...deleted.flatMap((one) => [one.from, one.to]),
    ];
    const places = cuts.sort(compareCuts).filter((cut, index) => index === 0 || compareCuts(cuts[index - 1]!, cut) < 0);
    return places
      .map((cut, index) => {
        const here = boundaries.filter(({ at }) => compareCuts(at, cut) === 0).sort((a, b) => a.order - b.order);
        const next = places[index + 1];
        return here.map(({ xml }) => xml).join("") + (next ? this.piece(run, cut, next, deleted) : "");
      })
      .join("");
  }

  private piece(run: Run, from: Cut, to: Cut, deleted: readonly { from: Cut; to: Cut }[]): string {
    const isDeleted = deleted.some((one) => compareCuts(one.from, from) <= 0 && compareCuts(to, one.to) <= 0);
    const xml = pieceOf(this.xml, this.names, run, from, to, isDeleted);
    return isDeleted ? this.tracked("del", xml) : xml;
  }

  private tracked(kind: "ins" | "del", xml: string): string {
    const { name, date } = this.author;
    return openTag(this.names, kind, { id: this.ids.next(), author: name, date }) + xml + closeTag(this.names, kind);
  }
}
