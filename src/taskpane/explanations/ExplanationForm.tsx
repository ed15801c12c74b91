import { Button, Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { FindingExplanation } from "../../diagnose/report";
import { EXPLANATION_TEXTS } from "./explanation-texts";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "6px" },
  actions: { display: "flex", gap: "8px" },
});

type Words = Pick<FindingExplanation, "text" | "who">;

interface Props {
  readonly kind: FindingExplanation["kind"];
  /** What is written already. */
  readonly draft: Words;
  /** Told at every change of what is written. */
  readonly write: (words: Words) => void;
  readonly busy: boolean;
  readonly save: (words: Omit<FindingExplanation, "when">) => void;
  readonly close: () => void;
}

/** Asks for the words and for who writes them; both are required. */
export function ExplanationForm({ kind, draft, write, busy, save, close }: Props) {
  const styles = useStyles();
  const [{ text, who }, setWords] = useState(draft);
  const change = (words: Words): void => {
    setWords(words);
    write(words);
  };
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
        <Textarea autoFocus value={text} maxLength={2000} onChange={(_, data) => change({ text: data.value, who })} />
      </Field>
      <Field
        required
        label={EXPLANATION_TEXTS.who}
        validationMessage={missing.who ? EXPLANATION_TEXTS.whoMissing : undefined}
      >
        <Input value={who} maxLength={50} onChange={(_, data) => change({ text, who: data.value })} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {EXPLANATION_TEXTS.keep}
        </Button>
        <Button size="small" onClick={close}>
          {EXPLANATION_TEXTS.cancel}
        </Button>
        <HelpButton topic="explanations" />
      </div>
    </form>
  );
}
