import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { type TableId, usualTables } from "../../tables";
import type { PlannedTables } from "../../app/generate/planned-tables";
import { useTemplateOf } from "../shared/templates";
import { GENERATION_TEXTS } from "./texts";
import { TEXTS } from "../shell/texts";
import { Foldable } from "../shared/Foldable";
import { type Choosing, usePartStyles } from "./part";

const useStyles = makeStyles({
  // Its own rows, so that the names of the tables, which are long, have the whole width.
  tables: { display: "grid", rowGap: "0" },
  quick: { display: "flex", gap: "8px", marginBottom: "4px" },
});

interface Props extends Choosing {
  readonly planned: Extract<PlannedTables, { kind: "ledger" | "tables" }>;
}

/** How the tables are printed, and which of them. */
export function PrintOptions({ planned, choices, choose }: Props) {
  const styles = usePartStyles();
  const own = useStyles();
  const { kind } = planned;
  const template = useTemplateOf(planned);
  const specs = usualTables(template);
  const all = specs.map(({ id }) => id);
  const { tables = all } = choices;
  const setTables = (chosen: readonly TableId[]): void =>
    choose({ ...choices, tables: chosen.length === all.length ? undefined : chosen });
  const toggle = (id: TableId): void =>
    setTables(all.filter((one) => (one === id ? !tables.includes(id) : tables.includes(one))));
  return (
    <>
      <div className={styles.part}>
        <Field label={{ children: GENERATION_TEXTS.measure, weight: "semibold" }}>
          <RadioGroup
            layout="horizontal"
            value={choices.measure ?? (kind === "tables" ? "own" : template.measure)}
            onChange={(_, { value }) =>
              choose({ ...choices, measure: value === "万元" || value === "元" ? value : undefined })
            }
          >
            {kind === "tables" && <Radio value="own" label={GENERATION_TEXTS.measures.own} />}
            <Radio value="万元" label={GENERATION_TEXTS.measures.万元} />
            <Radio value="元" label={GENERATION_TEXTS.measures.元} />
          </RadioGroup>
        </Field>
        <Field label={{ children: GENERATION_TEXTS.totals, weight: "semibold" }}>
          <RadioGroup
            value={(choices.formulas ?? true) ? "formulas" : "values"}
            onChange={(_, { value }) => choose({ ...choices, formulas: value === "formulas" })}
          >
            <Radio value="formulas" label={GENERATION_TEXTS.formulas} />
            <Radio value="values" label={GENERATION_TEXTS.values} />
          </RadioGroup>
        </Field>
      </div>
      <Foldable title={GENERATION_TEXTS.tables(tables.length, all.length)}>
        <div className={own.quick}>
          <Button size="small" onClick={() => setTables(all)}>
            {GENERATION_TEXTS.all}
          </Button>
          <Button size="small" onClick={() => setTables([])}>
            {GENERATION_TEXTS.none}
          </Button>
        </div>
        <div className={own.tables} role="group" aria-label={GENERATION_TEXTS.tableList}>
          {specs.map((spec) => (
            <Checkbox
              key={spec.id}
              checked={tables.includes(spec.id)}
              label={TEXTS.tableName(spec)}
              onChange={() => toggle(spec.id)}
            />
          ))}
        </div>
      </Foldable>
      <div className={styles.part} role="group" aria-label={GENERATION_TEXTS.beside}>
        <div className={styles.title}>{GENERATION_TEXTS.beside}</div>
        <Checkbox
          checked={choices.contents ?? true}
          label={GENERATION_TEXTS.contents}
          onChange={(_, { checked }) => choose({ ...choices, contents: checked === true })}
        />
        <Checkbox
          checked={choices.workingPapers ?? true}
          label={GENERATION_TEXTS.workingPapers}
          onChange={(_, { checked }) => choose({ ...choices, workingPapers: checked === true })}
        />
      </div>
    </>
  );
}
