/** More places than this are not kept; nobody's ledger has them. */
const MOST_PLACES = 1 << 23;

/** What is known of the classes of a long ledger's rows while these are read. */
export class RestReading {
  /** The class of the row that is read. */
  own = 0;
  /** 1 for each class with nothing to remark but its amounts: of its further rows only these are read. */
  readonly isSettled: Uint8Array;
  /** Where the row that a class's rows became stands among all, for each of the columns of amounts; −1 where there is none. */
  private readonly places: Int32Array;

  /**
   * @param width how many columns of amounts there are
   * @param isTogether whether rows that say the same become one
   */
  constructor(
    classes: number,
    private readonly width: number,
    isTogether: boolean,
  ) {
    this.isSettled = new Uint8Array(classes);
    this.places = new Int32Array(isTogether && classes * width <= MOST_PLACES ? classes * width : 0).fill(-1);
  }

  /** The place of the row that an amount of the current row goes to; −1 where it has one of its own. */
  placeOf(index: number): number {
    return this.places[this.own * this.width + index] ?? -1;
  }

  /** Further amounts of the class in this column go to that row. */
  keep(index: number, place: number): void {
    const at = this.own * this.width + index;
    if (at < this.places.length) this.places[at] = place;
  }
}
