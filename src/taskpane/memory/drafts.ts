import type { FindingExplanation } from "../../diagnose/report";
import { createContext, useContext } from "react";

/** An explanation that is being written. */
export type Draft = Pick<FindingExplanation, "kind" | "text" | "who">;

/** Explanations that are being written, by the ids of their findings. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Holds what is half written, apart from the session: a key pressed in one form draws nothing else anew. */
export class DraftBook {
  #drafts: Drafts;

  /** @param keep told at every change, so that a reload of the pane loses nothing */
  constructor(
    drafts: Drafts = {},
    private readonly keep: (drafts: Drafts) => void = () => undefined,
  ) {
    this.#drafts = drafts;
  }

  of(finding: string): Draft | undefined {
    return this.#drafts[finding];
  }

  write(finding: string, draft: Draft): void {
    this.#set({ ...this.#drafts, [finding]: draft });
  }

  /** The words were kept in the workbook, or given up. */
  close(finding: string): void {
    const { [finding]: _closed, ...rest } = this.#drafts;
    this.#set(rest);
  }

  clear(): void {
    this.#set({});
  }

  #set(drafts: Drafts): void {
    this.#drafts = drafts;
    this.keep(drafts);
  }
}

/** The drafts that a memory holds, each change of which it keeps. */
export function draftsIn(memory: { drafts: Drafts; keepDrafts: (drafts: Drafts) => void } | undefined): DraftBook {
  return memory ? new DraftBook(memory.drafts, (drafts) => memory.keepDrafts(drafts)) : new DraftBook();
}

/** The drafts of this pane. */
export const DraftsContext = createContext(new DraftBook());

export function useDrafts(): DraftBook {
  return useContext(DraftsContext);
}
