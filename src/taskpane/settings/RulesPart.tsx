import { Field, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { CheckConfig } from "../../config";
import type { RuleMeta } from "../../rules";
import type { RuleSetting, RuleSettings, Template } from "../../tables";
import { Foldable } from "../shared/Foldable";
import { ruleGroups } from "./rule-groups";
import { SETTINGS_TEXTS } from "./texts";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", fontSize: "12px", lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  box: { width: "100%", minWidth: 0, maxWidth: "100%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  rule: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "center", padding: "4px 0" },
  title: { flex: "1 1 160px", minWidth: 0, fontSize: "13px", lineHeight: "18px", overflowWrap: "anywhere" },
  id: { display: "block", fontSize: "12px", color: tokens.colorNeutralForeground2 },
  choice: { flex: "0 0 148px" },
});

const CHOICES: readonly RuleSetting[] = ["off", "error", "warning", "info"];

interface Props {
  readonly template: Template;
  readonly config: CheckConfig;
  readonly busy: boolean;
  readonly set: (config: CheckConfig) => void;
}

/** Every rule with what is made of it, in groups, and a box to find one. */
export function RulesPart({ template, config, busy, set }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const groups = useMemo(() => ruleGroups(template, wanted), [template, wanted]);
  const { rules = {} } = config;
  const change = (id: string, value: string) => {
    const { [id]: _, ...others } = rules;
    const setting = CHOICES.find((one) => one === value);
    set({ ...config, rules: setting ? { ...others, [id]: setting } : others });
  };
  return (
    <section aria-label={SETTINGS_TEXTS.rules}>
      <p className={styles.note}>{SETTINGS_TEXTS.rulesNote}</p>
      <Field label={SETTINGS_TEXTS.find} hint={SETTINGS_TEXTS.findHint}>
        <SearchBox size="small" className={styles.box} value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      {groups.length === 0 && <p>{SETTINGS_TEXTS.noRules}</p>}
      {groups.map(({ title, rules: own }) => (
        <Group
          key={`${title} ${wanted !== ""}`}
          title={title}
          isFound={wanted !== ""}
          metas={own}
          {...{ rules, busy, change }}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  /** Its rules were looked for, so it is open. */
  readonly isFound: boolean;
  readonly metas: readonly RuleMeta[];
  readonly rules: RuleSettings;
  readonly busy: boolean;
  readonly change: (id: string, value: string) => void;
}

/** A group of rules. There are some hundred and fifty rules: those of a group are made when it is opened. */
function Group({ title, isFound, metas, rules, busy, change }: GroupProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isFound);
  const changed = metas.filter(({ id }) => rules[id] !== undefined).length;
  return (
    <Foldable title={SETTINGS_TEXTS.ruleGroup(title, metas.length, changed)} open={isFound} onOpen={setOpen}>
      {isOpen && (
        <ul className={styles.list}>
          {metas.map((meta) => (
            <Rule key={meta.id} meta={meta} setting={rules[meta.id]} busy={busy} change={change} />
          ))}
        </ul>
      )}
    </Foldable>
  );
}

interface RuleProps {
  readonly meta: RuleMeta;
  readonly setting: RuleSetting | undefined;
  readonly busy: boolean;
  readonly change: (id: string, value: string) => void;
}

function Rule({ meta, setting, busy, change }: RuleProps) {
  const styles = useStyles();
  const title = useId();
  return (
    <li className={styles.rule}>
      <span id={title} className={styles.title}>
        {meta.title}
        <span className={styles.id}>{meta.id}</span>
      </span>
      <Select
        className={styles.choice}
        size="small"
        aria-labelledby={title}
        disabled={busy}
        value={setting ?? ""}
        onChange={(_, { value }) => change(meta.id, value)}
      >
        <option value="">{SETTINGS_TEXTS.asUsual(meta.severity)}</option>
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {SETTINGS_TEXTS.choices[one]}
          </option>
        ))}
      </Select>
    </li>
  );
}
