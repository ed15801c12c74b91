import { Field, Select, Switch, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { FIELD_ROLES, FUND_ROLES, roleName, roleOf } from "../../app/columns/column-roles";
import { withAssignment } from "../../app/columns/kept-columns";
import type { LedgerColumn, LedgerSource } from "../../app/generate/planned-tables";
import { columnName } from "../../workbook";
import { GENERATION_TEXTS } from "./texts";
import { Foldable } from "../shared/Foldable";
import { type Choosing, usePartStyles } from "./part";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "8px", marginTop: "6px" },
  label: { overflowWrap: "anywhere" },
});

interface Props extends Choosing {
  readonly ledger: LedgerSource;
  /** Whether the ledger cannot be read without an answer. */
  readonly lacking: boolean;
}

/** What the columns of the ledger are: those that are not recognised first, and on demand all of them. */
export function LedgerColumns({ ledger, lacking, choices, choose }: Props) {
  const styles = usePartStyles();
  const own = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const assigned = new Map(
    (choices.assignments ?? []).flatMap(({ sheet, header, role }) => (sheet === ledger.sheet ? [[header, role]] : [])),
  );
  const unknown = ledger.columns.filter((column) => column.role === undefined || assigned.has(column.header));
  const open = ledger.columns.filter(({ role, candidates }) => role === undefined && candidates.length > 0);
  const shown = showsAll ? ledger.columns : unknown;
  const title = open.length > 0 ? GENERATION_TEXTS.columnsOpen(open.length) : GENERATION_TEXTS.columns;
  return (
    <Foldable title={title} open={lacking || open.length > 0}>
      {lacking && <p className={styles.fact}>{GENERATION_TEXTS.columnsMissing}</p>}
      <p className={styles.fact}>{GENERATION_TEXTS.columnsNote}</p>
      <div className={own.list}>
        {shown.map((column) => (
          <ColumnRoleField
            key={column.column}
            column={column}
            value={assigned.get(column.header) ?? ""}
            choose={(value) => {
              const place = { sheet: ledger.sheet, header: column.header };
              choose({ ...choices, assignments: withAssignment(choices.assignments ?? [], place, roleOf(value)) });
            }}
          />
        ))}
      </div>
      <Switch checked={showsAll} label={GENERATION_TEXTS.showAll} onChange={(_, { checked }) => setShowsAll(checked)} />
    </Foldable>
  );
}

interface FieldProps {
  readonly column: LedgerColumn;
  /** The role that the user said; empty where the heading speaks for itself. */
  readonly value: string;
  readonly choose: (value: string) => void;
}

function ColumnRoleField({ column: { column, header, role, candidates }, value, choose }: FieldProps) {
  const own = useStyles();
  const fields = FIELD_ROLES.filter((one) => !candidates.includes(one));
  const funds = FUND_ROLES.filter((one) => !candidates.includes(one));
  const itself = role === undefined ? GENERATION_TEXTS.unassigned : GENERATION_TEXTS.byHeading(roleName(role));
  return (
    <Field size="small" label={{ children: GENERATION_TEXTS.column(columnName(column), header), className: own.label }}>
      <Select size="small" value={value} onChange={(_, data) => choose(data.value)}>
        <option value="">{value === "" ? itself : GENERATION_TEXTS.heading}</option>
        <Roles label={GENERATION_TEXTS.likely} roles={candidates} />
        <Roles label={GENERATION_TEXTS.fields} roles={fields} />
        <Roles label={GENERATION_TEXTS.funds} roles={funds} />
        <Roles label={GENERATION_TEXTS.ignore} roles={["ignore"]} />
      </Select>
    </Field>
  );
}

function Roles({ label, roles }: { readonly label: string; readonly roles: LedgerColumn["candidates"] }) {
  if (roles.length === 0) return null;
  return (
    <optgroup label={label}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleName(role)}
        </option>
      ))}
    </optgroup>
  );
}
