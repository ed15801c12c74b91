/** Numbers for comments and tracked changes that nothing in the document has yet. */
export class AnnotationIds {
  private readonly taken: Set<number>;
  private last = -1;

  constructor(taken: Iterable<number>) {
    this.taken = new Set(taken);
  }

  /** The first number that is free, and from then on taken. */
  next(): number {
    do this.last++;
    while (this.taken.has(this.last));
    return this.last;
  }
}

/** Every number that a part's annotations have: comments, tracked changes, bookmarks. More than are annotations do no harm. */
export function annotationIdsIn(xml: string): number[] {
  return [...xml.matchAll(/\s(?:[\w.-]{1,64}:)?id\s*=\s*["'](\d{1,10})["']/g)].map(([, id]) => Number(id));
}
