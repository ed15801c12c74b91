import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { FileField } from "../../taskpane/shared/FileField";
import { Foldable } from "../../taskpane/shared/Foldable";
import { nameIn } from "../../workbook";
import type { ListedFile } from "../list/file-list";
import { chosenFiles } from "../list/found-files";
import { type LastYearFile, usesOf } from "../list/last-year";
import { LAST_YEAR_TEXTS } from "../list/last-year-texts";
import type { PageSession } from "../session/session";

const useStyles = makeStyles({
  root: { marginBlock: "8px" },
  note: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
  list: { margin: "4px 0 8px", paddingLeft: "20px", overflowWrap: "anywhere" },
});

interface Props {
  readonly session: PageSession;
  readonly files: readonly LastYearFile[];
  readonly lines: readonly ListedFile[];
}

/** 上年文件: chosen for all files of the list, each with what it is used for, or why it is not. */
export function LastYearPart({ session, files, lines }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <Button size="small" onClick={() => field.current?.click()}>
        {LAST_YEAR_TEXTS.choose}
      </Button>
      <FileField
        place={field}
        label={LAST_YEAR_TEXTS.choose}
        several
        onChoose={(chosen) => void session.lastYears.add(chosenFiles(chosen))}
      />
      {files.length > 0 && (
        <Foldable title={LAST_YEAR_TEXTS.title(files.length)} open>
          <p className={styles.note}>{LAST_YEAR_TEXTS.note}</p>
          <ul className={styles.list}>
            {files.map((one) => (
              <li key={one.path}>
                {nameIn(one.path)}：{usesOf(one, lines)}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={session.lastYears.clear}>
            {LAST_YEAR_TEXTS.clear}
          </Button>
        </Foldable>
      )}
    </div>
  );
}
