import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Commands } from "../session/commands";
import { FIX_TEXTS } from "./fix-texts";
import type { Mended } from "../session/session";
import { HelpButton } from "../help/HelpButton";

const useStyles = makeStyles({
  root: { margin: "8px 12px 0", alignItems: "start" },
  body: { whiteSpace: "normal", paddingBlock: "6px" },
  list: { margin: "2px 0", paddingLeft: "16px", maxHeight: "120px", overflowY: "auto" },
});

interface Props {
  readonly mended: Mended;
  readonly busy: boolean;
  readonly commands: Pick<Commands, "undo" | "dismissMended">;
}

/** What was mended, what was not, and the way back. It stays until it is put away, or undone: going to a cell is no reason to lose it. */
export function MendedBar({ mended: { made, refused }, busy, commands }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={refused.length > 0 ? "warning" : "success"} layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{FIX_TEXTS.mended(made.length)}</MessageBarTitle>
        <Sentences all={made} className={styles.list} />
        {refused.length > 0 && FIX_TEXTS.refused(refused.length)}
        <Sentences all={refused} className={styles.list} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={FIX_TEXTS.dismiss}
            onClick={commands.dismissMended}
          />
        }
      >
        <HelpButton topic="fixes" />
        {made.length > 0 && (
          <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={commands.undo}>
            {FIX_TEXTS.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Sentences({ all, className }: { readonly all: readonly string[]; readonly className: string }) {
  if (all.length === 0) return null;
  return (
    <ul className={className} tabIndex={0} aria-label={FIX_TEXTS.change}>
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
