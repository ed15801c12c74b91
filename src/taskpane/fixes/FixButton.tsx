import { Button } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { Fix } from "../../rules";
import { FIX_TEXTS } from "./fix-texts";

export interface Mending {
  readonly busy: boolean;
  readonly fix: (fixes: readonly Fix[]) => void;
}

/** Makes one fix. Its words say the value, its name for a screen reader the place, too. */
export function FixButton({ fix, mending }: { readonly fix: Fix; readonly mending: Mending }) {
  return (
    <Button
      size="small"
      appearance={fix.safe ? "primary" : "secondary"}
      icon={<WrenchRegular />}
      disabledFocusable={mending.busy}
      aria-label={FIX_TEXTS.applyAt(fix)}
      onClick={() => mending.fix([fix])}
    >
      {FIX_TEXTS.apply(fix)}
    </Button>
  );
}
