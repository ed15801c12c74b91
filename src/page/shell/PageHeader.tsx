import { Button, MenuItem, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { saveBlob } from "../../taskpane/shared/save-file";
import type { ThemeChoice } from "../../taskpane/theme";
import { MoreMenu } from "../../taskpane/shell/MoreMenu";
import type { PageSession } from "../session/session";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  action: { paddingInline: "8px", minWidth: 0 },
  title: { margin: 0, fontSize: "18px", lineHeight: "24px" },
  subtitle: { flex: "1 1 220px", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly session: PageSession;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly licences: () => string;
}

/** The page's name, and what has to do with no file. */
export function PageHeader({ session, choice, choose, licences }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{TEXTS.product}</h1>
      <p className={styles.subtitle}>{TEXTS.subtitle}</p>
      <Button
        className={styles.action}
        appearance="subtle"
        icon={<DocumentAddRegular />}
        onClick={() => void session.saveInputForm()}
      >
        {TEXTS.inputForm}
      </Button>
      <Button
        className={styles.action}
        appearance="subtle"
        icon={<SearchRegular />}
        onClick={() => session.show({ view: "codes" })}
      >
        {TEXTS.codes}
      </Button>
      <Button
        className={styles.action}
        appearance="subtle"
        icon={<SettingsRegular />}
        onClick={() => session.show({ view: "settings" })}
      >
        {TEXTS.settings}
      </Button>
      <MoreMenu label={TEXTS.more} choice={choice} choose={choose}>
        <MenuItem onClick={() => saveBlob(`${TEXTS.licences}.txt`, new Blob([licences()], { type: "text/plain" }))}>
          {TEXTS.licences}
        </MenuItem>
      </MoreMenu>
    </header>
  );
}
