import type { CSSProperties } from "react";
import { useEntity } from "../../api.ts";
import { counted } from "../../counted.ts";
import { kindInWords } from "../entity/event-words.ts";
import { DateText } from "../evidence/DateText.tsx";
import { colourOf, iconOf } from "../evidence/kind-icons.ts";
import classes from "./article.module.css";
import type { ReaderMention } from "./segments.ts";

const cardWidth = 300;

/** Where the card goes: under the mention, inside the window; above it where there is no room below. */
const placeBeside = (target: DOMRect): CSSProperties => {
  const left = Math.max(8, Math.min(target.left, window.innerWidth - cardWidth - 8));
  const below = target.bottom + 190 < window.innerHeight;
  return below ? { left, top: target.bottom + 6 } : { left, bottom: window.innerHeight - target.top + 6 };
};

/** What the graph knows of it, in a few lines. */
function Known({ id, label }: { id: string; label: string }) {
  const detail = useEntity(id).data;
  const offices = detail?.offices.filter(({ person }) => person.id === id).slice(0, 2) ?? [];
  return (
    <>
      <p className={classes.cardLine}>
        {kindInWords(detail?.node.kind ?? label)}
        {detail && detail.node.aliases.length > 0 ? (
          <>
            {" · also "}
            {detail.node.aliases.slice(0, 2).map((alias, index) => (
              <span key={alias}>
                {index > 0 ? ", " : ""}“<bdi>{alias}</bdi>”
              </span>
            ))}
          </>
        ) : null}
      </p>
      {offices.map((office) => (
        <p key={`${office.title} ${office.body?.id}`} className={classes.cardLine}>
          <bdi>{office.title}</bdi>
          {office.body ? (
            <>
              , <bdi>{office.body.name}</bdi>
            </>
          ) : null}{" "}
          (<DateText date={office.asOf} />)
        </p>
      ))}
      {detail ? (
        <p className={classes.cardLine}>
          {counted(detail.eventsPage.total, "event")} · {counted(detail.articles.length, "article")}
        </p>
      ) : null}
    </>
  );
}

type MentionCardProps = { mention: ReaderMention; target: DOMRect; stored: boolean };

/** Who or what a mention means: type, other names, offices with the day they are known for. */
export function MentionCard({ mention, target, stored }: MentionCardProps) {
  const { entity } = mention;
  const Icon = iconOf(entity.label);
  return (
    <div role="tooltip" id="mention-card" className={classes.card} style={{ ...placeBeside(target), width: cardWidth }}>
      <p className={classes.cardName} style={{ "--type-colour": colourOf(entity.label) } as CSSProperties}>
        <Icon size={16} aria-hidden />
        <bdi>{entity.name}</bdi>
      </p>
      {stored ? <Known id={entity.id} label={entity.label} /> : <p className={classes.cardLine}>{entity.label}</p>}
    </div>
  );
}
