import type { FileOutcome, FileResult } from "../../present/file-result";
import type { ToldResult } from "../told-result";

/** What is told of files, in the order of their paths, in whichever order they were done. */
export class ResultsInOrder {
  /** The places of the files, by path. */
  private readonly order: readonly number[];
  private readonly told: (ToldResult | undefined)[];
  private printed = 0;

  /**
   * @param files all that will be told
   * @param print takes what is printed of each, in order, as soon as all before it is there; nothing of that is kept
   */
  constructor(
    files: readonly { readonly file: string }[],
    private readonly print: (text: string, index: number) => void,
  ) {
    this.order = files.map((_, place) => place).sort((a, b) => (files[a]!.file < files[b]!.file ? -1 : 1));
    this.told = new Array<ToldResult | undefined>(files.length);
  }

  /** Takes what is told of the file at that place among the files. */
  tell(place: number, result: ToldResult): void {
    this.told[place] = result;
    for (; this.printed < this.order.length; this.printed++) {
      const next = this.order[this.printed]!;
      const one = this.told[next];
      if (!one) return;
      const { printed, ...kept } = one;
      this.told[next] = kept;
      if (printed !== undefined) this.print(printed, this.printed);
    }
  }

  /** How each file came out, in order. */
  get outcomes(): FileOutcome[] {
    return this.inOrder().map(({ outcome }) => outcome);
  }

  /** The results of files that are wanted whole, in order. */
  get whole(): FileResult[] {
    return this.inOrder().flatMap(({ whole }) => whole ?? []);
  }

  private inOrder(): ToldResult[] {
    return this.order.flatMap((place) => this.told[place] ?? []);
  }
}
