import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckConfig, ConfigTie } from "../../config";
import { SETTINGS_TEXTS } from "./texts";
import { tieProblems } from "./tie-problems";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch", margin: "8px 0" },
  button: { alignSelf: "start" },
});

const EMPTY: ConfigTie = { name: "", left: "", right: "" };
const FIELDS = ["name", "left", "right"] as const;

interface Props {
  readonly config: CheckConfig;
  readonly busy: boolean;
  readonly set: (config: CheckConfig) => void;
}

/**
 * A tie to be typed: name, left, right. What cannot be understood is said while it is typed; that a field is empty, only once the tie is to be added. What
 * was typed stays until the settings hold it.
 */
export function TieForm({ config, busy, set }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState(EMPTY);
  const [isAsked, setIsAsked] = useState(false);
  const { ties = [] } = config;
  const tie: ConfigTie = { name: typed.name.trim(), left: typed.left.trim(), right: typed.right.trim() };
  if (isAsked && ties.some((kept) => FIELDS.every((field) => kept[field] === tie[field]))) {
    setTyped(EMPTY);
    setIsAsked(false);
  }
  const problems = tieProblems(tie, config);
  const said = (field: keyof ConfigTie) => (isAsked || tie[field] !== "" ? problems[field] : undefined);
  const type = (field: keyof ConfigTie, text: string) => {
    setTyped({ ...typed, [field]: text });
    setIsAsked(false);
  };
  const add = () => {
    if (busy) return;
    setIsAsked(true);
    if (Object.keys(problems).length === 0) set({ ...config, ties: [...ties, tie] });
  };
  return (
    <div className={styles.root} role="group" aria-label={SETTINGS_TEXTS.newTie}>
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={SETTINGS_TEXTS.tieFields[field]}
          hint={SETTINGS_TEXTS.tieHints[field]}
          validationMessage={said(field)}
        >
          <Input
            size="small"
            value={typed[field]}
            onChange={(_, { value }) => type(field, value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") add();
            }}
          />
        </Field>
      ))}
      <Button size="small" className={styles.button} disabledFocusable={busy} onClick={add}>
        {SETTINGS_TEXTS.addTie}
      </Button>
    </div>
  );
}
