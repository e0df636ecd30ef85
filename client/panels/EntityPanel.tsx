/** What is known of a person, government, body, agreement, base or place, each line with its sentences. */
import type { EntityDetail } from "#contract/graph.ts";
import { isMembership } from "#contract/membership.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import { useEntity } from "../api.ts";
import { counted } from "../counted.ts";
import { ArticleName } from "./article/ArticleName.tsx";
import { Aliases } from "./entity/Aliases.tsx";
import { EventCard } from "./entity/EventCard.tsx";
import classes from "./entity/entity.module.css";
import { kindInWords } from "./entity/event-words.ts";
import { FactTable } from "./entity/FactTable.tsx";
import { PanelHead } from "./entity/PanelHead.tsx";
import { Section } from "./entity/Section.tsx";
import { DateText } from "./evidence/DateText.tsx";
import { compareDates, publishedInWords } from "./evidence/date-words.ts";
import { EntityChip } from "./evidence/EntityChip.tsx";
import { EvidenceList } from "./evidence/EvidenceList.tsx";
import { openArticleAt, openQuestion, showOnCanvas } from "./navigation.ts";
import { RenameForm } from "./review/RenameForm.tsx";
import { QueryState } from "./states/QueryState.tsx";

const canMeet = (label: string) => label === "Person" || label === "Government" || label === "Organization";

/** Offices, and apart from them who is only a member of a party. */
function Offices({ detail }: { detail: EntityDetail }) {
  const own = detail.node.label === "Person";
  const ofParty = (office: EntityDetail["offices"][number]) => isMembership(office.title, office.body?.name ?? null);
  const [members, offices] = [detail.offices.filter(ofParty), detail.offices.filter((office) => !ofParty(office))];
  return (
    <>
      {offices.length > 0 ? (
        <OfficeList own={own} title={own ? "Offices" : "Office holders"} offices={offices} />
      ) : null}
      {members.length > 0 ? <OfficeList own={own} title={own ? "Party" : "Members"} offices={members} /> : null}
    </>
  );
}

type OfficeListProps = { own: boolean; title: string; offices: EntityDetail["offices"] };

function OfficeList({ own, title, offices }: OfficeListProps) {
  return (
    <Section title={title} count={offices.length}>
      <ul className={classes.list}>
        {offices.map((office) => (
          <li key={`${office.person.id} ${office.title} ${office.body?.id} ${office.asOf.start}`}>
            <p className={classes.officeTitle}>
              {office.former ? "former " : ""}
              <bdi>{office.title}</bdi>
            </p>
            <p className={classes.chips}>
              {own ? null : <EntityChip entity={office.person} />}
              {own && office.body ? <EntityChip entity={office.body} /> : null}
              <span className={classes.asOf}>
                {office.asOf.start ? "as of " : ""}
                <DateText date={office.asOf} />
              </span>
            </p>
            <EvidenceList evidence={office.evidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Relations({ relations }: { relations: EntityDetail["relations"] }) {
  return (
    <Section title="Relations" count={relations.length}>
      <ul className={classes.list}>
        {relations.map(({ type, outgoing, other, evidence }) => (
          <li key={`${type} ${outgoing} ${other.id}`}>
            <p className={classes.chips}>
              {outgoing ? <span>{relationshipTypes[type].label}</span> : null}
              <EntityChip entity={other} />
              {outgoing ? null : <span>{relationshipTypes[type].back}</span>}
            </p>
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** From when to when articles tell of it; empty where none of them has a date. */
const citedInWords = (articles: EntityDetail["articles"]): string => {
  const dated = articles
    .filter(({ publishedAt }) => publishedAt !== null)
    .sort((one, other) => ((one.publishedAt ?? "") < (other.publishedAt ?? "") ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return "";
  const [from, to] = [publishedInWords(first), publishedInWords(last)];
  return from === to ? `Told of: ${from}` : `First told of: ${from}; last: ${to}`;
};

function Articles({ articles }: { articles: EntityDetail["articles"] }) {
  const cited = citedInWords(articles);
  return (
    <Section title="Articles" count={articles.length}>
      {cited ? <p className={classes.muted}>{cited}</p> : null}
      <ul className={classes.articles}>
        {articles.map((article) => (
          <li key={article.id}>
            <button type="button" className={classes.link} onClick={() => openArticleAt(article.id)}>
              <span dir="auto">
                <ArticleName article={article} />
              </span>
            </button>{" "}
            <span className={classes.muted}>
              {publishedInWords(article)}, {counted(article.mentions, "claim")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Events({ detail }: { detail: EntityDetail }) {
  const { events, eventsPage, node } = detail;
  const byDate = [...events].sort((one, other) => compareDates(one.date, other.date));
  return (
    <Section title="Events" count={eventsPage.total}>
      {eventsPage.cut ? (
        <p className={classes.muted}>
          The first {events.length} of {eventsPage.total}; the meetings table has all of them.
        </p>
      ) : null}
      <ul className={classes.list}>
        {byDate.map((event) => (
          <li key={event.id}>
            <EventCard event={event} about={node.id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Detail({ detail }: { detail: EntityDetail }) {
  const { node } = detail;
  const isSaid = node.kind !== null && node.kind.toLowerCase() !== node.label.toLowerCase();
  const type = node.kind && isSaid ? `${kindInWords(node.kind)} (${node.label.toLowerCase()})` : node.label;
  return (
    <>
      <PanelHead label={node.label} kind={node.kind} name={node.name} type={type}>
        <Aliases names={node.aliases} />
        <p className={classes.actions}>
          <button type="button" className={classes.action} onClick={() => showOnCanvas([node.id])}>
            Show in the graph
          </button>
          {canMeet(node.label) ? (
            <button type="button" className={classes.action} onClick={() => openQuestion(`Who met ${node.name}?`)}>
              Who met them?
            </button>
          ) : null}
          <RenameForm node={node} />
        </p>
      </PanelHead>
      {detail.events.length > 0 ? <Events detail={detail} /> : null}
      {detail.offices.length > 0 ? <Offices detail={detail} /> : null}
      {detail.facts.length > 0 ? (
        <Section title="Facts" count={detail.facts.length}>
          <FactTable facts={detail.facts} />
        </Section>
      ) : null}
      {detail.relations.length > 0 ? <Relations relations={detail.relations} /> : null}
      <Articles articles={detail.articles} />
    </>
  );
}

export default function EntityPanel({ id }: { id: string }) {
  return (
    <QueryState query={useEntity(id)} what="the details">
      {(detail) => <Detail detail={detail} />}
    </QueryState>
  );
}
