import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type CheckConfig, configOf, problemSentences } from "../../config";
import { SETTINGS_TEXTS } from "./texts";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "10px", margin: "4px 0 10px" } });

interface Props {
  readonly config: CheckConfig;
  readonly busy: boolean;
  readonly set: (config: CheckConfig) => void;
}

/** Year of the codes, threshold, how growth from nothing is written, days of approval and publishing. */
export function FieldsPart({ config, busy, set }: Props) {
  const styles = useStyles();
  const { year, thresholds, zeroBase, dates } = config;
  const number = (text: string) => (text === "" ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : text);
  const fields = [
    {
      label: SETTINGS_TEXTS.year,
      hint: SETTINGS_TEXTS.yearHint,
      value: year?.toString() ?? "",
      withValue: (text: string) => ({ ...config, year: number(text) }),
    },
    {
      label: SETTINGS_TEXTS.change,
      hint: SETTINGS_TEXTS.changeHint,
      value: thresholds?.change?.toString() ?? "",
      withValue: (text: string) => ({ ...config, thresholds: { change: number(text) } }),
    },
    ...(["approved", "published"] as const).map((day) => ({
      label: SETTINGS_TEXTS[day],
      hint: SETTINGS_TEXTS.dayHint,
      value: dates?.[day] ?? "",
      withValue: (text: string) => ({ ...config, dates: { ...dates, [day]: text === "" ? undefined : text } }),
    })),
  ];
  return (
    <section className={styles.root}>
      {fields.map((field) => (
        <TextSetting key={`${field.label} ${field.value}`} {...field} busy={busy} set={set} />
      ))}
      <Field label={SETTINGS_TEXTS.zeroBase}>
        <Select
          size="small"
          disabled={busy}
          value={zeroBase ?? ""}
          onChange={(_, { value }) =>
            set({ ...config, zeroBase: value === "" ? undefined : (value as "none" | "hundred") })
          }
        >
          {Object.entries(SETTINGS_TEXTS.zeroBases).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

interface TextSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly busy: boolean;
  /** The settings as they would be written, with whatever was typed. */
  readonly withValue: (text: string) => unknown;
  readonly set: (config: CheckConfig) => void;
}

/** A setting that is typed: it is taken when the field is left or Enter is pressed, and what a check would not take is told in the field. */
function TextSetting({ label, hint, value, busy, withValue, set }: TextSettingProps) {
  const [typed, setTyped] = useState(value);
  const read = configOf(JSON.parse(JSON.stringify(withValue(typed.trim()))));
  const take = () => {
    if ("config" in read && typed.trim() !== value) set(read.config);
  };
  return (
    <Field
      label={label}
      hint={hint}
      validationMessage={"problems" in read ? problemSentences(read.problems).join("") : undefined}
    >
      <Input
        size="small"
        value={typed}
        disabled={busy}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </Field>
  );
}
