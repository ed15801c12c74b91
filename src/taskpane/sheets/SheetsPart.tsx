import { Button, makeStyles } from "@fluentui/react-components";
import type { Report } from "../../diagnose/report";
import { saidSheetSentence } from "../../present/wording/said-sheets";
import type { Commands } from "../session/commands";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { AssignForm } from "./AssignForm";
import { SHEET_TEXTS } from "./texts";

const useStyles = makeStyles({
  note: { margin: "0 0 6px", fontSize: "13px", lineHeight: "19px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { marginBottom: "8px", fontSize: "13px", lineHeight: "19px", overflowWrap: "anywhere" },
});

interface Props {
  readonly report: Report;
  readonly busy: boolean;
  readonly commands: Pick<Commands, "assignSheet" | "unassignSheet">;
}

/** 这张表是: the sheets in which nothing was recognised, each with the lost tables to choose from, and those of which the user has said which they are. */
export function SheetsPart({ report, busy, commands }: Props) {
  return (
    <>
      <Unread {...{ report, busy, commands }} />
      <Said {...{ report, busy, commands }} />
    </>
  );
}

function Unread({ report: { tables, template, unreadSheets = [] }, busy, commands }: Props) {
  const styles = useStyles();
  if (unreadSheets.length === 0) return null;
  const lost = tables.filter(({ state }) => state === "missing");
  const options = lost.map((table) => ({ value: table.id, name: SHEET_TEXTS.table(table) }));
  return (
    <Foldable title={SHEET_TEXTS.unread(unreadSheets.length)} open={lost.length === tables.length}>
      <p className={styles.note}>{SHEET_TEXTS.unreadNote}</p>
      <ShowMore
        items={unreadSheets}
        first={5}
        more={20}
        render={(sheet) => (
          <AssignForm
            key={sheet}
            label={SHEET_TEXTS.thisSheetIs(sheet)}
            options={options}
            busy={busy}
            assign={(table) => commands.assignSheet({ sheet, template, table })}
          />
        )}
      />
    </Foldable>
  );
}

function Said({ report: { saidSheets = [] }, busy, commands }: Props) {
  const styles = useStyles();
  if (saidSheets.length === 0) return null;
  return (
    <Foldable title={SHEET_TEXTS.said(saidSheets.length)} open>
      <p className={styles.note}>{SHEET_TEXTS.saidNote}</p>
      <ul className={styles.list}>
        {saidSheets.map((said) => (
          <li key={said.sheet} className={styles.item}>
            {saidSheetSentence(said)}{" "}
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={SHEET_TEXTS.unassignOf(said.sheet)}
              onClick={() => commands.unassignSheet(said.sheet)}
            >
              {SHEET_TEXTS.unassign}
            </Button>
          </li>
        ))}
      </ul>
    </Foldable>
  );
}
