import { HostError } from "../protocol/host-error";
import { type Api, ModelCollection, type OrNull } from "../protocol/model-object";
import type { HostContext } from "./host-context";
import { requireSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends ModelCollection {
  static readonly type = "WorksheetCollection";
  static readonly api: Api = {
    add: 1,
    getItem: 1,
    getItemOrNullObject: 4,
    getActiveWorksheet: 1,
    _RegisterAddedEvent: 7,
    _UnregisterAddedEvent: 7,
    _RegisterDeletedEvent: 7,
    _UnregisterDeletedEvent: 7,
    _RegisterCalculatedEvent: 8,
    _UnregisterCalculatedEvent: 8,
    _RegisterDataChangedEvent: 9,
    _UnregisterDataChangedEvent: 9,
    _RegisterSelectionChangedEvent: 9,
    _UnregisterSelectionChangedEvent: 9,
  };

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): Worksheet[] {
    return this.context.book.sheets().map((grid) => new Worksheet(this.context, grid));
  }

  /** “The worksheet will be added at the end of existing worksheets”; it is not made active (`SH-1`). */
  add(name?: string | null): Worksheet {
    const { book } = this.context;
    const free = name ?? freeName((candidate) => book.find(candidate) !== undefined);
    requireSheetName(free, "WorksheetCollection.add");
    if (book.find(free)) {
      throw new HostError("ItemAlreadyExists", "The resource being created already exists.", "WorksheetCollection.add");
    }
    return new Worksheet(this.context, book.add(free));
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.", "WorksheetCollection.getItem");
    }
    return sheet;
  }

  getItemOrNullObject(key: string): OrNull<Worksheet> {
    const grid = this.context.book.find(key);
    return grid ? new Worksheet(this.context, grid) : null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.book.active());
  }

  _RegisterAddedEvent(): void {
    this.context.listeners.add("added");
  }

  _UnregisterAddedEvent(): void {
    this.context.listeners.delete("added");
  }

  _RegisterDeletedEvent(): void {
    this.context.listeners.add("deleted");
  }

  _UnregisterDeletedEvent(): void {
    this.context.listeners.delete("deleted");
  }

  _RegisterCalculatedEvent(): void {
    this.context.listeners.add("calculated");
  }

  _UnregisterCalculatedEvent(): void {
    this.context.listeners.delete("calculated");
  }

  _RegisterDataChangedEvent(): void {
    this.context.listeners.add("changed");
  }

  _UnregisterDataChangedEvent(): void {
    this.context.listeners.delete("changed");
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.listeners.add("selectionChanged");
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.listeners.delete("selectionChanged");
  }
}

function freeName(taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
