import type { CSSProperties } from "react";
import { EntityType, entityTypes } from "#contract/ontology.ts";
import { colourOf, iconOf } from "../evidence/kind-icons.ts";
import classes from "./article.module.css";
import type { ReaderMention } from "./segments.ts";

type TypeLegendProps = {
  mentions: ReaderMention[];
  hidden: readonly EntityType[];
  onToggle: (type: EntityType) => void;
};

/** What the colours mean, with counts; pressing a type takes its colour out of the text. */
export function TypeLegend({ mentions, hidden, onToggle }: TypeLegendProps) {
  const present = EntityType.options
    .map((type) => ({
      type,
      things: new Set(mentions.filter(({ entity }) => entity.label === type).map(({ entity }) => entity.id)),
    }))
    .filter(({ things }) => things.size > 0);
  return (
    <fieldset className={classes.legend}>
      <legend className={classes.legendTitle}>Colours in the text</legend>
      {present.map(({ type, things }) => {
        const Icon = iconOf(type);
        return (
          <button
            key={type}
            type="button"
            className={classes.legendItem}
            aria-pressed={!hidden.includes(type)}
            title={entityTypes[type].description}
            style={{ "--type-colour": colourOf(type) } as CSSProperties}
            onClick={() => onToggle(type)}
          >
            <Icon size={14} aria-hidden />
            {entityTypes[type].plural} {things.size}
          </button>
        );
      })}
    </fieldset>
  );
}
