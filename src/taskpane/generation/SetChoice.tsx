import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { readingOf } from "../../tables";
import type { PlannedTables } from "../../app/generate/planned-tables";
import { useTemplateOf, useTemplates } from "../shared/templates";
import { type Choosing, usePartStyles } from "./part";
import { GENERATION_TEXTS } from "./texts";
import { HelpButton } from "../help/HelpButton";

/** Which set of tables is made: chosen where it is made from a ledger, told where the tables say it themselves. */
export function SetChoice({ planned, choices, choose }: { readonly planned: PlannedTables } & Choosing) {
  const styles = usePartStyles();
  const templates = useTemplates();
  const template = useTemplateOf(planned);
  if (planned.kind === "nothing" && planned.sources.ledgers.length === 0) return null;
  if (planned.kind === "tables")
    return (
      <p className={styles.fact}>
        {GENERATION_TEXTS.set}：{template.title}（{template.about}）
      </p>
    );
  // what was chosen of one set means nothing to another
  const chooseSet = (id: string) =>
    choose({ ...choices, template: id, reading: undefined, measure: undefined, tables: undefined });
  return (
    <div className={styles.part}>
      <Field
        label={{ children: GENERATION_TEXTS.set, weight: "semibold" }}
        hint={
          <>
            {template.about} <HelpButton topic="sets" />
          </>
        }
      >
        <Select value={template.id} onChange={(_, { value }) => chooseSet(value)}>
          {templates
            .filter(({ isAccounts }) => !isAccounts)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </Select>
      </Field>
      {template.readings.length > 1 && (
        <Field label={{ children: GENERATION_TEXTS.carryover, weight: "semibold" }}>
          <RadioGroup
            value={readingOf(template, choices.reading).name}
            onChange={(_, { value }) => choose({ ...choices, reading: value })}
          >
            {template.readings.map(({ name, title }) => (
              <Radio key={name} value={name} label={title} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </div>
  );
}
