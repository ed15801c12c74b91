import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CodeResult } from "../../app/codes/look-up-codes";
import { CONTRAST_THEME } from "../shared/contrast";
import { BUDGETS, REASONS, changeText, yearsOf } from "./texts";

const useStyles = makeStyles({
  option: {
    padding: "6px 8px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    border: "2px solid transparent",
    // a border that cannot be seen is painted there
    [CONTRAST_THEME]: { border: "2px solid Canvas" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    [CONTRAST_THEME]: { border: "2px solid Highlight" },
  },
  title: { fontWeight: 600, fontSize: "14px", lineHeight: "20px", overflowWrap: "anywhere" },
  code: { fontVariantNumeric: "tabular-nums", marginRight: "8px" },
  more: { fontSize: "12px", lineHeight: "17px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly id: string;
  readonly result: CodeResult;
  /** A list of the user's own is in use, so that it matters which of the two a code is from. */
  readonly ownInUse: boolean;
  readonly selected: boolean;
  readonly choose: () => void;
}

/** A code with its name, its path, its budget, its years and what is to be known of it. Keys are heard by the search box. */
export function CodeOption({ id, result, ownInUse, selected, choose }: Props) {
  const styles = useStyles();
  const { entry, path } = result;
  return (
    <li
      id={id}
      role="option"
      aria-selected={selected}
      className={mergeClasses(styles.option, selected && styles.selected)}
      onClick={choose}
    >
      <div className={styles.title}>
        <span className={styles.code}>{entry.code}</span>
        {entry.name}
      </div>
      {path.length > 1 && <div className={styles.more}>{path.join(" › ")}</div>}
      <div className={styles.more}>{notesOf(result, ownInUse).join("；")}</div>
    </li>
  );
}

function notesOf({ entry, budgets, change, reason }: CodeResult, ownInUse: boolean): string[] {
  return [
    reason ? REASONS[reason] : "",
    budgets.map((budget) => BUDGETS[budget]).join("、"),
    yearsOf(entry),
    change ? changeText(change) : "",
    entry.source === "recalled" ? "名称待核对" : "",
    ownInUse ? (entry.source === "own" ? "本级科目表" : "内置目录") : "",
  ].filter((note) => note !== "");
}
