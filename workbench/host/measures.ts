import type { Batch } from "./protocol/batch";

/** Who sent a request: the add-in, the library to let go of references after `Excel.run`, or the library for its own ends. */
export type Sender = "app" | "cleanUp" | "library";

/** One request and its answer. Bytes are those of the JSON texts in UTF-8. */
export interface RoundTrip {
  readonly sender: Sender;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: string;
}

export interface Totals {
  readonly roundTrips: number;
  readonly cleanUps: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Counts what goes over the bridge. */
export class Measures {
  private list: RoundTrip[] = [];

  /** All round trips since the last reset, in order. */
  get roundTrips(): readonly RoundTrip[] {
    return this.list;
  }

  record(trip: RoundTrip): void {
    this.list.push(trip);
  }

  reset(): void {
    this.list = [];
  }

  /** The add-in's round trips and bytes; the library's clean-ups are counted apart. */
  totals(): Totals {
    const app = this.list.filter((trip) => trip.sender === "app");
    const sum = (of: (trip: RoundTrip) => number) => app.reduce((total, trip) => total + of(trip), 0);
    return {
      roundTrips: app.length,
      cleanUps: this.list.filter((trip) => trip.sender === "cleanUp").length,
      requestBytes: sum((trip) => trip.requestBytes),
      responseBytes: sum((trip) => trip.responseBytes),
    };
  }
}

/** Tells the add-in's batches from the library's. */
export function senderOf(batch: Batch): Sender {
  const paths = Object.values(batch.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === 2)) return "library";
  const removing = batch.Actions.filter((action) => action.Name === "_RemoveReference").length;
  return removing > 0 && batch.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === 1)
    ? "cleanUp"
    : "app";
}

/** The length of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
