/** What the sources say of one event: kind, status and its history, date, place, participants, sentences. */
import type { EventRecord } from "#contract/graph.ts";
import { useEvent } from "../api.ts";
import { ArticleName } from "./article/ArticleName.tsx";
import classes from "./entity/entity.module.css";
import { kindInWords, roleInWords, sourcesInWords } from "./entity/event-words.ts";
import { PanelHead } from "./entity/PanelHead.tsx";
import { Section } from "./entity/Section.tsx";
import { DateText } from "./evidence/DateText.tsx";
import { dateInWords, dayInWords, publishedInWords } from "./evidence/date-words.ts";
import { EntityChip } from "./evidence/EntityChip.tsx";
import { EvidenceList } from "./evidence/EvidenceList.tsx";
import { StatusBadge } from "./evidence/StatusBadge.tsx";
import { openArticleAt, showOnCanvas } from "./navigation.ts";
import { QueryState } from "./states/QueryState.tsx";

/** The different dates that single sources give, where they give more than one. */
const datesTold = (event: EventRecord): string[] => {
  const moved = new Set(
    event.statusHistory.flatMap((one) => (one.movedFrom ? [`${one.articleId} ${one.movedFrom}`] : [])),
  );
  const told = event.evidence.flatMap(({ date, article }) =>
    date?.start && !moved.has(`${article.id} ${date.start}`) ? [dateInWords(date)] : [],
  );
  return [...new Set(told)];
};

function StatusHistory({ event }: { event: EventRecord }) {
  const titles = new Map(event.evidence.map(({ article }) => [article.id, article]));
  return (
    <Section title="What the sources said of it" count={event.statusHistory.length}>
      <ol className={classes.history}>
        {event.statusHistory.map(({ status, articleId, publishedAt, movedFrom }) => {
          const article = titles.get(articleId);
          const published = article ? publishedInWords(article) : (publishedAt ?? "publication date unknown");
          return (
            <li key={`${articleId} ${status} ${movedFrom}`}>
              <StatusBadge status={status} />
              {movedFrom ? <span className={classes.muted}>for {dayInWords(movedFrom)}, then moved</span> : null}
              <button type="button" className={classes.link} onClick={() => openArticleAt(articleId)}>
                <span dir="auto">
                  <ArticleName article={article ?? { id: articleId, title: null }} />
                </span>
              </button>
              <span className={classes.muted}>{published}</span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function Summary({ event }: { event: EventRecord }) {
  const told = datesTold(event);
  return (
    <dl className={classes.summary}>
      <dt>Status</dt>
      <dd>
        <StatusBadge status={event.status} />
      </dd>
      <dt>When</dt>
      <dd>
        <DateText date={event.date} />
        {told.length > 1 ? <p className={classes.muted}>Sources say: {told.join("; ")}</p> : null}
      </dd>
      <dt>Where</dt>
      <dd>{event.place ? <EntityChip entity={event.place} /> : <span className={classes.muted}>not stated</span>}</dd>
      {event.action ? (
        <>
          <dt>Action</dt>
          <dd>{event.action}</dd>
        </>
      ) : null}
      {event.concerns.length > 0 ? (
        <>
          <dt>Concerns</dt>
          <dd className={classes.chips}>
            {event.concerns.map((entity) => (
              <EntityChip key={entity.id} entity={entity} />
            ))}
          </dd>
        </>
      ) : null}
      <dt>Sources</dt>
      <dd>{sourcesInWords(event)}</dd>
    </dl>
  );
}

function Detail({ event }: { event: EventRecord }) {
  return (
    <>
      <PanelHead label="Event" kind={event.kind} name={event.name} type={kindInWords(event.kind)}>
        <p className={classes.actions}>
          <button
            type="button"
            className={classes.action}
            onClick={() => showOnCanvas([event.id, ...event.participants.map(({ id }) => id)])}
          >
            Show in the graph with its participants
          </button>
        </p>
      </PanelHead>
      <Summary event={event} />
      <Section title="Participants" count={event.participants.length}>
        <ul className={classes.participants}>
          {event.participants.map((participant) => (
            <li key={`${participant.id} ${participant.role}`}>
              <EntityChip entity={participant} />
              <span className={classes.muted}>{roleInWords(participant.role)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Sentences" count={event.evidence.length}>
        <EvidenceList evidence={event.evidence} />
      </Section>
      {event.statusHistory.length > 1 ? <StatusHistory event={event} /> : null}
    </>
  );
}

export default function EventPanel({ id }: { id: string }) {
  return (
    <QueryState query={useEvent(id)} what="the event">
      {(event) => <Detail event={event} />}
    </QueryState>
  );
}
