import { type RefObject, useRef, useState } from "react";
import { copyText } from "./copy-text";

/** What is told after copying: that it is done, or that the text was selected and is to be copied by hand. */
interface Outcomes {
  readonly copied: string;
  readonly select: string;
}

/** Copies a field's text, and tells what came of it: empty before it was tried. */
export function useCopy({ copied, select }: Outcomes): {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly outcome: string;
  readonly copy: () => void;
} {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState("");
  const copyField = async (): Promise<void> => {
    if (field.current) setOutcome((await copyText(field.current)) ? copied : select);
  };
  return { field, outcome, copy: () => void copyField() };
}
