import { Button, Dialog, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import type { Filling } from "../../app/compare/last-year";
import { type WorkbookEdit, placeText } from "../../workbook";
import { DialogBox } from "../shared/DialogBox";
import { Foldable } from "../shared/Foldable";
import { ShowMore } from "../shared/ShowMore";
import { LAST_YEAR_TEXTS } from "./texts";
import type { LastYearCommands } from "./use-last-year";

const useStyles = makeStyles({
  note: { margin: "0 0 6px", fontSize: "12px", lineHeight: "18px" },
  list: { margin: "0 0 8px", paddingLeft: "18px", overflowWrap: "anywhere", lineHeight: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface Props {
  readonly filling: readonly Filling[];
  readonly undo: readonly WorkbookEdit[] | undefined;
  readonly busy: boolean;
  readonly commands: Pick<LastYearCommands, "fill" | "undo" | "goTo">;
}

/** 填上年数: what would be written, cell by cell; written once that is confirmed, and taken back. */
export function FillingPart({ filling, undo, busy, commands }: Props) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) commands.fill(filling);
  };
  const texts = LAST_YEAR_TEXTS.fillConfirm;
  return (
    <Foldable title={LAST_YEAR_TEXTS.fillTitle(filling.length)} open={filling.length > 0 || undo !== undefined}>
      <p className={styles.note}>{filling.length > 0 ? LAST_YEAR_TEXTS.fillNote : LAST_YEAR_TEXTS.fillNothing}</p>
      <ul className={styles.list}>
        <ShowMore
          items={filling}
          first={5}
          more={50}
          render={({ edit, about, told }) => (
            <li key={placeText(edit.cell)}>
              {placeText(edit.cell)} {about}：{told}
            </li>
          )}
        />
      </ul>
      <div className={styles.buttons}>
        {filling.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => setAsking(true)}>
            {LAST_YEAR_TEXTS.fillPreview(filling.length)}
          </Button>
        )}
        {undo && (
          <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={commands.undo}>
            {LAST_YEAR_TEXTS.undo}
          </Button>
        )}
      </div>
      <Dialog
        open={asking}
        modalType="alert"
        onOpenChange={(_, { open }) => {
          if (!open) answer(false);
        }}
      >
        <DialogBox
          title={texts.title}
          actions={
            <>
              <Button onClick={() => answer(false)}>{texts.no}</Button>
              <Button appearance="primary" onClick={() => answer(true)}>
                {texts.yes}
              </Button>
            </>
          }
        >
          {texts.text(filling.length)}
        </DialogBox>
      </Dialog>
    </Foldable>
  );
}
