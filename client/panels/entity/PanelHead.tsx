import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import type { EntityRef } from "#contract/graph.ts";
import { colourOf, iconOf } from "../evidence/kind-icons.ts";
import classes from "./entity.module.css";

type PanelHeadProps = {
  label: EntityRef["label"];
  kind: string | null;
  name: string;
  type: string;
  children?: ReactNode;
};

/** Name and type of what the panel is about. */
export function PanelHead({ label, kind, name, type, children }: PanelHeadProps) {
  const Icon = iconOf(label, kind);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose this thing in a panel loses the button that had the focus; the heading takes it over.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={classes.head} style={{ "--type-colour": colourOf(label) } as CSSProperties}>
      <Icon size={22} aria-hidden className={classes.headIcon} />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        <p className={classes.headType}>{type}</p>
        {children}
      </div>
    </header>
  );
}
