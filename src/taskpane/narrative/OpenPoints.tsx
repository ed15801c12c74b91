import { Badge, Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { canBeFilled } from "../../app/narrate/fill-point";
import type { OpenPoint } from "../../facts";
import { placeText } from "../../workbook";
import { NARRATIVE_TEXTS } from "./texts";
import type { NarrativeCommands } from "./use-narrative";

const useStyles = makeStyles({
  list: { margin: "6px 0 12px", padding: 0, listStyle: "none" },
  point: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", gap: "6px", alignItems: "baseline", flexWrap: "wrap" },
  badge: { flexShrink: 0 },
  message: { flex: 1, minWidth: "12em", overflowWrap: "anywhere" },
  fill: { display: "flex", gap: "6px", marginTop: "4px" },
  input: { flex: 1, minWidth: 0 },
});

interface Props {
  readonly points: readonly OpenPoint[];
  readonly busy: boolean;
  readonly commands: NarrativeCommands;
}

/** What the text still lacks, each with the way to its cell, or to type it right here. */
export function OpenPoints({ points, busy, commands }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={NARRATIVE_TEXTS.open(points.length)}>
      {points.map((point) => (
        <li key={`${point.kind} ${point.message}`} className={styles.point}>
          <div className={styles.line}>
            <Badge className={styles.badge} appearance="outline" color="warning">
              {NARRATIVE_TEXTS.kinds[point.kind]}
            </Badge>
            <span className={styles.message}>{point.message}</span>
            {point.cell && (
              <Button
                size="small"
                title={NARRATIVE_TEXTS.goToCell(placeText(point.cell))}
                disabled={busy}
                onClick={() => commands.goTo(point.cell!)}
              >
                {NARRATIVE_TEXTS.goTo}
              </Button>
            )}
          </div>
          {canBeFilled(point) && <Fill point={point} busy={busy} fill={commands.fill} />}
        </li>
      ))}
    </ul>
  );
}

interface FillProps {
  readonly point: OpenPoint;
  readonly busy: boolean;
  readonly fill: NarrativeCommands["fill"];
}

function Fill({ point, busy, fill }: FillProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  return (
    <form
      className={styles.fill}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && typed.trim() !== "") fill(point, typed);
      }}
    >
      <Input
        size="small"
        className={styles.input}
        aria-label={NARRATIVE_TEXTS.typeHere(point.message)}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Button size="small" type="submit" disabled={busy || typed.trim() === ""}>
        {NARRATIVE_TEXTS.fill}
      </Button>
    </form>
  );
}
