import { Button, Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { FindingExplanation } from "../../diagnose/report";
import { EXPLANATION_TEXTS } from "./explanation-texts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "6px" },
  actions: { display: "flex", gap: "8px" },
});

interface Props {
  readonly kind: FindingExplanation["kind"];
  /** Who wrote the last one. */
  readonly writer: string;
  readonly busy: boolean;
  readonly save: (words: Omit<FindingExplanation, "when">) => void;
  readonly close: () => void;
}

/** Asks for the words and for who writes them; both are required. */
export function ExplanationForm({ kind, writer, busy, save, close }: Props) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [who, setWho] = useState(writer);
  const [tried, setTried] = useState(false);
  const missing = { text: tried && text.trim() === "", who: tried && who.trim() === "" };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!busy && text.trim() !== "" && who.trim() !== "") save({ kind, text, who });
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field
        required
        label={EXPLANATION_TEXTS.text[kind]}
        validationMessage={missing.text ? EXPLANATION_TEXTS.textMissing[kind] : undefined}
      >
        {/* The user has just asked for the form, so the words are begun at once. */}
        <Textarea autoFocus value={text} maxLength={2000} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Field
        required
        label={EXPLANATION_TEXTS.who}
        validationMessage={missing.who ? EXPLANATION_TEXTS.whoMissing : undefined}
      >
        <Input value={who} maxLength={50} onChange={(_, data) => setWho(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {EXPLANATION_TEXTS.keep}
        </Button>
        <Button size="small" onClick={close}>
          {EXPLANATION_TEXTS.cancel}
        </Button>
      </div>
    </form>
  );
}
