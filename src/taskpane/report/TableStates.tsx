import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CopyFilled } from "@fluentui/react-icons/svg/copy";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Report, TableState } from "../../diagnose/report";
import type { Template } from "../../tables";
import { type Place, areaA1 } from "../../workbook";
import { TABLE_STATES } from "../../present/wording/states";
import { useTemplateOf } from "../shared/templates";
import { TEXTS } from "../shell/texts";
import { CellChip } from "./CellChip";
import { Foldable } from "../shared/Foldable";

const ICONS = {
  present: CheckmarkCircleFilled,
  "declared-empty": CheckmarkCircleFilled,
  empty: WarningFilled,
  missing: SubtractCircleRegular,
  duplicate: CopyFilled,
};

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    alignItems: "start",
    columnGap: "6px",
    paddingBlock: "3px",
    fontSize: "13px",
  },
  icon: { fontSize: "16px", marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  state: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  sheet: { display: "block" },
});

const GOOD: ReadonlySet<TableState> = new Set(["present", "declared-empty"]);

/** `十一张表都在`, or which of them is not as it should be. */
function titleOf({ tables }: Report, { words }: Template): string {
  const odd = tables.filter((table) => !GOOD.has(table.state));
  if (odd.length === 0) return TEXTS.allTables(words.all);
  return `${words.all}：${odd.map(TEXTS.tableWithState).join("，")}`;
}

/** The tables of the template: found where, and in what state. */
export function TableStates({ report, goTo }: { readonly report: Report; readonly goTo: (place: Place) => void }) {
  const styles = useStyles();
  return (
    <Foldable title={titleOf(report, useTemplateOf(report))}>
      <ul className={styles.list}>
        {report.tables.map((table, index) => {
          const Icon = ICONS[table.state];
          const { sheet, area } = table;
          return (
            <li key={index} className={styles.row}>
              <span className={GOOD.has(table.state) ? styles.good : styles.bad}>
                <Icon className={styles.icon} aria-hidden />
              </span>
              <span>
                {TEXTS.tableName(table)}
                {sheet !== undefined && area && (
                  <span className={styles.sheet}>
                    <CellChip
                      cell={{ place: { sheet, row: area.top, column: area.left }, value: areaA1(area) }}
                      goTo={goTo}
                    />
                  </span>
                )}
              </span>
              <span className={styles.state}>{TABLE_STATES[table.state].word}</span>
            </li>
          );
        })}
      </ul>
    </Foldable>
  );
}
