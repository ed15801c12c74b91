import { Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Measure } from "../../money";
import { TEXTS } from "./texts";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2, marginBlock: "4px" } });

/** How a department is to be made. */
export interface MakingChoices {
  readonly department: string;
  readonly measure: Measure;
  readonly printed: boolean;
  readonly setOff: boolean;
}

interface Props {
  readonly choices: MakingChoices;
  readonly choose: (part: Partial<MakingChoices>) => void;
}

/** What the new tables are called and printed in. */
export function NameAndMeasure({ choices, choose }: Props) {
  return (
    <>
      <Field label={TEXTS.name} hint={TEXTS.nameNote}>
        <Input value={choices.department} onChange={(_, { value }) => choose({ department: value })} />
      </Field>
      <Field label={TEXTS.measure}>
        <Select
          value={choices.measure}
          onChange={(_, { value }) => choose({ measure: value === "元" ? "元" : "万元" })}
        >
          <option>万元</option>
          <option>元</option>
        </Select>
      </Field>
    </>
  );
}

/** What is added up, and what of it is set off; each with what it means. */
export function HowToAdd({ choices, choose }: Props) {
  const styles = useStyles();
  return (
    <>
      <Checkbox
        label={TEXTS.printed}
        checked={choices.printed}
        onChange={(_, { checked }) => choose({ printed: checked === true })}
      />
      <p className={styles.note}>{TEXTS.printedNote}</p>
      <Checkbox
        label={TEXTS.setOff}
        checked={choices.setOff}
        onChange={(_, { checked }) => choose({ setOff: checked === true })}
      />
      <p className={styles.note}>{TEXTS.setOffNote}</p>
    </>
  );
}
