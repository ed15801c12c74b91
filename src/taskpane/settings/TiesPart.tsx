import { Button, makeStyles } from "@fluentui/react-components";
import type { CheckConfig } from "../../config";
import { Foldable } from "../shared/Foldable";
import { TieForm } from "./TieForm";
import { SETTINGS_TEXTS } from "./texts";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  text: { margin: "0 0 6px", fontSize: "12px", lineHeight: "18px", overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px" },
});

interface Props {
  readonly config: CheckConfig;
  readonly busy: boolean;
  readonly set: (config: CheckConfig) => void;
}

/** The user's own ties that the settings hold, and a form for a further one. */
export function TiesPart({ config, busy, set }: Props) {
  const styles = useStyles();
  const { ties = [] } = config;
  return (
    <Foldable title={SETTINGS_TEXTS.ties}>
      <p className={styles.text}>
        {SETTINGS_TEXTS.tiesNote}
        {ties.length === 0 && SETTINGS_TEXTS.noTies} <HelpButton topic="ownTies" />
      </p>
      <ul className={styles.list}>
        {ties.map(({ name, left, right }) => (
          <li key={name} className={styles.text}>
            {SETTINGS_TEXTS.tie(name, left, right)}{" "}
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => set({ ...config, ties: ties.filter((tie) => tie.name !== name) })}
            >
              {SETTINGS_TEXTS.dropTie(name)}
            </Button>
          </li>
        ))}
      </ul>
      <TieForm config={config} busy={busy} set={set} />
    </Foldable>
  );
}
