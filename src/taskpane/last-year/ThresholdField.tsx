import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { LAST_YEAR_TEXTS } from "./texts";
import { thresholdOf } from "./use-last-year";

const useStyles = makeStyles({
  form: { display: "flex", gap: "6px", alignItems: "center", margin: "0 0 8px" },
  input: { width: "96px" },
});

interface Props {
  readonly threshold: number;
  readonly busy: boolean;
  readonly set: (percent: number) => void;
}

/** From what growth on a figure is marked. */
export function ThresholdField({ threshold, busy, set }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState(String(threshold));
  const percent = thresholdOf(typed);
  return (
    <Field
      label={LAST_YEAR_TEXTS.threshold}
      hint={LAST_YEAR_TEXTS.thresholdNote}
      validationMessage={percent === undefined ? LAST_YEAR_TEXTS.badThreshold : undefined}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && percent !== undefined) set(percent);
        }}
      >
        <Input
          className={styles.input}
          size="small"
          inputMode="numeric"
          aria-label={LAST_YEAR_TEXTS.threshold}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Button size="small" type="submit" disabled={busy || percent === undefined || percent === threshold}>
          {LAST_YEAR_TEXTS.setThreshold}
        </Button>
      </form>
    </Field>
  );
}
