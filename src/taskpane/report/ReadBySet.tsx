import { Field, Select } from "@fluentui/react-components";
import type { Report } from "../../diagnose/report";
import { useTemplates } from "../shared/templates";
import { TEXTS } from "../shell/texts";

interface Props {
  readonly report: Pick<Report, "template" | "alsoFits">;
  readonly readBy: (template: string) => void;
}

/** Where a workbook fits several sets of tables: which one it was read by, to be chosen. */
export function ReadBySet({ report: { template, alsoFits = [] }, readBy }: Props) {
  const fitting = useTemplates().filter(({ id }) => id === template || alsoFits.includes(id));
  if (fitting.length < 2) return null;
  return (
    <Field label={TEXTS.severalSets}>
      <Select value={template} onChange={(_, { value }) => readBy(value)}>
        {fitting.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
