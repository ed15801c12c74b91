import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { TEXTS } from "../shell/texts";

/**
 * A list that shows its first items and, on demand, more of them: a workbook with thousands of findings stays fast to draw,
 * and the way to the end stays short for who goes by keyboard.
 */
export function ShowMore<Item>({
  items,
  first,
  more,
  render,
}: {
  readonly items: readonly Item[];
  readonly first: number;
  readonly more: number;
  readonly render: (item: Item) => ReactNode;
}) {
  const [shown, setShown] = useState(first);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(render)}
      {rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + more)}>
          {TEXTS.showMore(Math.min(more, rest), rest)}
        </Button>
      )}
    </>
  );
}
