import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { FileField } from "../shared/FileField";
import { TEXT_CHECK_TEXTS } from "./texts";
import type { TextCheckCommands } from "./use-text-check";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    padding: "10px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  paste: { display: "flex", flexDirection: "column", gap: "6px", width: "100%" },
});

interface Props {
  readonly busy: boolean;
  readonly hasReport: boolean;
  readonly commands: TextCheckCommands;
}

/** Where the text is that is to be checked: a file, what is pasted, the selected cells, the sheet 预算说明. */
export function TextSourceBar({ busy, hasReport, commands }: Props) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  return (
    <div className={styles.bar}>
      <FileField
        place={file}
        label={TEXT_CHECK_TEXTS.fileLabel}
        accept=".docx,.txt"
        onChoose={([chosen]) => commands.checkFile(chosen!)}
      />
      <Button
        appearance={hasReport ? "secondary" : "primary"}
        disabledFocusable={busy}
        onClick={() => file.current?.click()}
      >
        {TEXT_CHECK_TEXTS.file}
      </Button>
      <Button disabledFocusable={busy} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
        {TEXT_CHECK_TEXTS.paste}
      </Button>
      <Button disabledFocusable={busy} onClick={commands.checkSelection}>
        {TEXT_CHECK_TEXTS.selection}
      </Button>
      <Button disabledFocusable={busy} onClick={commands.checkOwnSheet}>
        {TEXT_CHECK_TEXTS.ownSheet}
      </Button>
      {hasReport && (
        <Button disabledFocusable={busy} onClick={commands.again}>
          {TEXT_CHECK_TEXTS.again}
        </Button>
      )}
      <HelpButton topic="textCheck" />
      {pasting && <PasteBox busy={busy} check={commands.checkPasted} close={() => setPasting(false)} />}
    </div>
  );
}

function PasteBox({
  busy,
  check,
  close,
}: {
  readonly busy: boolean;
  readonly check: (text: string) => void;
  readonly close: () => void;
}) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        check(field.current?.value ?? "");
        if (field.current?.value.trim()) close();
      }}
    >
      <Textarea
        ref={field}
        autoFocus
        rows={5}
        aria-label={TEXT_CHECK_TEXTS.pasteLabel}
        placeholder={TEXT_CHECK_TEXTS.pasteLabel}
      />
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {TEXT_CHECK_TEXTS.pasteCheck}
      </Button>
    </form>
  );
}
