/**
 * The fields that are open within a paragraph. Of a field its result is text (a page number, a computed sum), its instruction is not. A field that
 * goes on in the next paragraph (a table of contents) is in its result there.
 */
export class OpenFields {
  private readonly inResult: boolean[] = [];
  private instructions = 0;

  /** Takes a `w:fldChar`; one that closes a field of an earlier paragraph closes nothing here. */
  take(type: string | undefined): void {
    const last = this.inResult.length - 1;
    if (type === "begin") {
      this.inResult.push(false);
      this.instructions++;
    } else if (type === "separate" && this.inResult[last] === false) {
      this.inResult[last] = true;
      this.instructions--;
    } else if (type === "end" && this.inResult.pop() === false) this.instructions--;
  }

  /** Whether what comes now is an instruction, or within one. */
  get hides(): boolean {
    return this.instructions > 0;
  }
}
