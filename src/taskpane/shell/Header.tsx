import { Button, MenuItem, MenuItemLink, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { OrganizationRegular } from "@fluentui/react-icons/svg/organization";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { GENERATION_TEXTS } from "../generation/texts";
import { TEXTS as DEPARTMENT_TEXTS } from "../department/texts";
import { useHelp } from "../help/help-context";
import { TEXTS } from "./texts";
import type { ThemeChoice } from "../theme";
import { MoreMenu } from "./MoreMenu";
import type { Commands } from "../session/commands";
import { SHORTCUTS } from "../shared/shortcuts";
import { HIDDEN } from "../shared/hidden";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "8px",
    // Excel lays a button of its own over the upper right corner of the pane.
    padding: "8px 44px 8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: HIDDEN,
  action: { flex: "1 1 0", minWidth: 0, paddingInline: "8px", minHeight: "36px" },
});

interface Props {
  readonly busy: boolean;
  readonly commands: Commands;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly openSettings: () => void;
  readonly openDepartment: () => void;
}

/** The two big commands, and the rest behind a button. */
export function Header({ busy, commands, choice, choose, openSettings, openDepartment }: Props) {
  const styles = useStyles();
  const openHelp = useHelp();
  return (
    <header className={styles.root}>
      <h1 className={styles.hidden}>{TEXTS.product}</h1>
      <Button
        className={styles.action}
        appearance="primary"
        icon={<CheckmarkCircleRegular />}
        disabledFocusable={busy}
        aria-keyshortcuts={SHORTCUTS.check.keys}
        onClick={commands.check}
      >
        {TEXTS.check}
      </Button>
      <Button
        className={styles.action}
        icon={<TableAddRegular />}
        disabledFocusable={busy}
        aria-keyshortcuts={SHORTCUTS.generate.keys}
        onClick={commands.generate}
      >
        {TEXTS.generate}
      </Button>
      <MoreMenu label={TEXTS.more} choice={choice} choose={choose} inline>
        <MenuItem icon={<EraserRegular />} disabled={busy} onClick={commands.clear}>
          {TEXTS.clear}
        </MenuItem>
        <MenuItem icon={<DocumentAddRegular />} disabled={busy} onClick={commands.addTemplate}>
          {GENERATION_TEXTS.template}
        </MenuItem>
        <MenuItem icon={<OrganizationRegular />} onClick={openDepartment}>
          {DEPARTMENT_TEXTS.menu}
        </MenuItem>
        <MenuItem icon={<SettingsRegular />} onClick={openSettings}>
          {TEXTS.settings}
        </MenuItem>
        <MenuItem icon={<QuestionCircleRegular />} onClick={() => openHelp?.("check")}>
          {TEXTS.help}
        </MenuItem>
        <MenuItemLink icon={<ShieldCheckmarkRegular />} href="privacy.html" target="_blank">
          {TEXTS.privacy}
        </MenuItemLink>
      </MoreMenu>
    </header>
  );
}
