import type { CSSProperties } from "react";
import type { EntityRef } from "#contract/graph.ts";
import { kindInWords } from "../entity/event-words.ts";
import { selectNode } from "../navigation.ts";
import classes from "./evidence.module.css";
import { colourOf, iconOf } from "./kind-icons.ts";

type EntityChipProps = {
  entity: EntityRef;
  /** Event kind, for the icon. */
  kind?: string | null;
  /** What it was to the event, shown after the name: `host`. */
  note?: string | null;
  /** Called after the thing was selected: what held the chip may close. */
  onSelected?: () => void;
};

/** A thing of the graph by name and type; pressing it selects the thing in the graph. */
export function EntityChip({ entity, kind = null, note = null, onSelected }: EntityChipProps) {
  const Icon = iconOf(entity.label, kind);
  return (
    <button
      type="button"
      className={classes.chip}
      style={{ "--type-colour": colourOf(entity.label) } as CSSProperties}
      title={`${entity.name} (${kindInWords(kind ?? entity.label)})`}
      onClick={() => {
        selectNode(entity.id);
        onSelected?.();
      }}
    >
      <Icon size={15} aria-hidden className={classes.chipIcon} />
      <span dir="auto">{entity.name}</span>
      {note ? <span className={classes.chipNote}>{note}</span> : null}
    </button>
  );
}
