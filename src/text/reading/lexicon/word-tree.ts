/** A set of words, each with what it says, in which the longest word that stands at a place of a text is found in one walk over its letters. */
export class WordTree<Value> {
  private readonly root: Node<Value> = { next: new Map() };

  constructor(words: ReadonlyMap<string, Value>) {
    for (const [word, value] of words) this.add(word, value);
  }

  /** The longest word that begins at `start`; undefined where none does. */
  longestAt(text: string, start: number): { readonly end: number; readonly value: Value } | undefined {
    let node: Node<Value> | undefined = this.root;
    let found: { end: number; value: Value } | undefined;
    for (let end = start; node; end++) {
      if (node.value !== undefined) found = { end, value: node.value };
      node = end < text.length ? node.next.get(text.charAt(end)) : undefined;
    }
    return found;
  }

  private add(word: string, value: Value): void {
    let node = this.root;
    for (let index = 0; index < word.length; index++) {
      const letter = word.charAt(index);
      const next: Node<Value> = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.value = value;
  }
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}
