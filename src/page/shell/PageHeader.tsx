import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DocumentAddRegular, MoreHorizontalRegular, SearchRegular } from "@fluentui/react-icons";
import { saveBlob } from "../../taskpane/shared/save-file";
import { THEME_CHOICES, type ThemeChoice } from "../../taskpane/theme";
import { TEXTS as PANE_TEXTS } from "../../taskpane/shell/texts";
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
  action: { paddingInline: "8px" },
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
      <Menu
        checkedValues={{ theme: [choice] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = THEME_CHOICES.find((one) => one === checkedItems[0]);
          if (chosen) choose(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={TEXTS.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => saveBlob(`${TEXTS.licences}.txt`, new Blob([licences()], { type: "text/plain" }))}>
              {TEXTS.licences}
            </MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{TEXTS.theme}</MenuGroupHeader>
              {THEME_CHOICES.map((one) => (
                <MenuItemRadio key={one} name="theme" value={one}>
                  {PANE_TEXTS.themes[one]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
