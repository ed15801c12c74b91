import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useRef } from "react";
import { FileField } from "../../taskpane/shared/FileField";
import { chosenFiles } from "../list/found-files";
import type { PageSession } from "../session/session";
import { TEXTS } from "../shell/texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    padding: "12px",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
    marginBlock: "8px",
  },
  large: { flexDirection: "column", paddingBlock: "56px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
  privacy: {
    display: "flex",
    gap: "6px",
    alignItems: "center",
    justifyContent: "center",
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0 },
});

/** Where files come in: dropped, or chosen by a button. Large while there is nothing else to be seen. */
export function DropZone({ session, isLarge }: { readonly session: PageSession; readonly isLarge: boolean }) {
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const opensFolders = "webkitdirectory" in HTMLInputElement.prototype;
  const take = (chosen: readonly File[]) => session.add(chosenFiles(chosen));
  return (
    <section className={mergeClasses(styles.root, isLarge && styles.large)} aria-label={TEXTS.drop}>
      <p className={styles.title}>{TEXTS.drop}</p>
      {isLarge && <p className={styles.note}>{TEXTS.dropKinds}</p>}
      {isLarge && <p className={styles.note}>{TEXTS.dropWord}</p>}
      <div className={styles.buttons}>
        <Button
          appearance={isLarge ? "primary" : "secondary"}
          icon={<DocumentRegular />}
          onClick={() => files.current?.click()}
        >
          {TEXTS.choose}
        </Button>
        {opensFolders && (
          <Button icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
            {TEXTS.chooseFolder}
          </Button>
        )}
      </div>
      {isLarge && (
        <p className={styles.privacy}>
          <ShieldCheckmarkRegular className={styles.icon} fontSize={20} aria-hidden />
          {TEXTS.privacy}
        </p>
      )}
      <FileField place={files} label={TEXTS.choose} several onChoose={take} />
      {opensFolders && <FileField place={folder} label={TEXTS.chooseFolder} several folder onChoose={take} />}
    </section>
  );
}
