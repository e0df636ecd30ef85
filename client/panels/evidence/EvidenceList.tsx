import { IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import type { Evidence } from "#contract/graph.ts";
import { hasOwnMarks } from "#contract/quotation.ts";
import { counted } from "../../counted.ts";
import { ArticleName } from "../article/ArticleName.tsx";
import { openArticleAt } from "../navigation.ts";
import { ClaimMenu } from "../review/ClaimMenu.tsx";
import { DateText } from "./DateText.tsx";
import { publishedInWords } from "./date-words.ts";
import classes from "./evidence.module.css";
import { StatusBadge } from "./StatusBadge.tsx";
import { safeHref } from "./safe-href.ts";
import { surenessInWords } from "./sureness.ts";

const firstShown = 4;

function Source({ evidence }: { evidence: Evidence }) {
  const { article } = evidence;
  const href = safeHref(article.url);
  return (
    <p className={classes.source}>
      <cite dir="auto">
        <ArticleName article={article} />
      </cite>
      <span>
        {article.publisher ? (
          <>
            <bdi>{article.publisher}</bdi>
            {", "}
          </>
        ) : null}
        {publishedInWords(article)}
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer" aria-label="The original page, in a new tab">
            <IconExternalLink size={14} aria-hidden />
          </a>
        ) : null}
      </span>
    </p>
  );
}

/** One sentence and where it stands; pressing the sentence opens the article there. */
function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { article, start, end } = evidence;
  return (
    <li className={classes.evidence}>
      <button
        type="button"
        className={classes.quote}
        title="Open the article at this sentence"
        onClick={() => openArticleAt(article.id, start, end)}
      >
        <q dir="auto" data-bare={hasOwnMarks(evidence.quote) || undefined}>
          {evidence.quote}
        </q>
      </button>
      <Source evidence={evidence} />
      <div className={classes.reading}>
        {evidence.status ? <StatusBadge status={evidence.status} /> : null}
        {evidence.date ? <DateText date={evidence.date} /> : null}
        {evidence.attributedTo ? (
          <span>
            according to <bdi>{evidence.attributedTo.speaker}</bdi>
          </span>
        ) : null}
        <span title={`How sure the rule ${evidence.rule} is of what it read`}>
          {surenessInWords(evidence.confidence)}
        </span>
        <ClaimMenu evidence={evidence} />
      </div>
    </li>
  );
}

/** The sentences behind a claim. Long lists are cut, and say so. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const [showAll, setShowAll] = useState(false);
  if (evidence.length === 0) return <p className={classes.none}>No sentence is on record for this.</p>;
  const shown = showAll ? evidence : evidence.slice(0, firstShown);
  return (
    <>
      <ul className={classes.evidenceList}>
        {shown.map((item) => (
          <EvidenceItem key={`${item.claimId} ${item.start}`} evidence={item} />
        ))}
      </ul>
      {shown.length < evidence.length ? (
        <button type="button" className={classes.more} onClick={() => setShowAll(true)}>
          Show all {counted(evidence.length, "sentence")}
        </button>
      ) : null}
    </>
  );
}
