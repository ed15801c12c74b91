import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactNode } from "react";
import { THEME_CHOICES, type ThemeChoice } from "../theme";
import { TEXTS } from "./texts";

interface Props {
  readonly label: string;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  /** True where the menu stands in the document where its button stands. */
  readonly inline?: boolean;
  /** The commands of the menu; the choice of the theme stands below them. */
  readonly children: ReactNode;
}

/** What is seldom needed, behind a button with three dots: commands, and the theme. */
export function MoreMenu({ label, choice, choose, inline = false, children }: Props) {
  return (
    <Menu
      inline={inline}
      checkedValues={{ theme: [choice] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = THEME_CHOICES.find((one) => one === checkedItems[0]);
        if (chosen) choose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={label} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {children}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{TEXTS.theme}</MenuGroupHeader>
            {THEME_CHOICES.map((one) => (
              <MenuItemRadio key={one} name="theme" value={one}>
                {TEXTS.themes[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
