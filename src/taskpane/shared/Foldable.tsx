import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "8px" },
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    lineHeight: "24px",
    fontWeight: 600,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  content: { paddingTop: "6px" },
  quiet: { margin: "4px 4px 0", fontSize: "13px" },
  quietSummary: { fontWeight: 400 },
});

/** A part that opens and closes, with a title that says what is in it. The browser's own, so that it works by keyboard. */
export function Foldable({
  title,
  open,
  onOpen,
  quiet = false,
  children,
}: {
  readonly title: ReactNode;
  readonly open?: boolean;
  /** Told whenever it is opened or closed. */
  readonly onOpen?: (isOpen: boolean) => void;
  /** True for a part of an item: no line above it, and no bold title. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details
      className={quiet ? styles.quiet : styles.details}
      open={open}
      onToggle={onOpen && (({ currentTarget }) => onOpen(currentTarget.open))}
    >
      <summary className={quiet ? mergeClasses(styles.summary, styles.quietSummary) : styles.summary}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
