import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { SHEET_TEXTS } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "6px 8px", margin: "4px 0 8px" },
  field: { flex: "1 1 180px", minWidth: 0 },
  select: { minWidth: 0, maxWidth: "100%" },
});

interface Props {
  /** What is chosen for: `工作表“Sheet3”是`. */
  readonly label: string;
  /** What can be chosen: what is told of it to the command, and its name. */
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly busy: boolean;
  readonly assign: (value: string) => void;
}

/** A choice that counts when it is confirmed: to walk through a list by the arrow keys changes nothing. */
export function AssignForm({ label, options, busy, assign }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const isOffered = options.some(({ value }) => value === chosen);
  return (
    <div className={styles.root}>
      <Field label={label} className={styles.field}>
        <Select className={styles.select} value={isOffered ? chosen : ""} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{SHEET_TEXTS.choose}</option>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={busy || !isOffered}
        aria-label={SHEET_TEXTS.assignOf(label)}
        onClick={() => assign(chosen)}
      >
        {SHEET_TEXTS.assign}
      </Button>
    </div>
  );
}
