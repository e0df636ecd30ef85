/** A quiet button that opens a menu; passes on what `Menu.Target` gives it. */
import { Button, type ButtonProps, type ElementProps } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";

type Props = { icon: ReactNode; children: string } & ButtonProps & ElementProps<"button", keyof ButtonProps>;

export const MenuButton = ({ icon, children, ...rest }: Props) => (
  <Button
    // Where there is little room its icon stands alone.
    title={children}
    size="compact-sm"
    variant="subtle"
    color="gray"
    fw={500}
    fz={13}
    flex="none"
    leftSection={icon}
    rightSection={<IconChevronDown size={14} />}
    {...rest}
  >
    {children}
  </Button>
);
