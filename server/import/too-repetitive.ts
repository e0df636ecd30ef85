/**
 * A text that tells of the same people again and again is a list or a trap: each of its reports would be weighed against all the others,
 * on the thread that answers everybody. It is turned away before anything is kept.
 */
import type { Article } from "#contract/article.ts";
import type { Claim, Extraction } from "#contract/extraction.ts";
import { UnreadableArticle } from "../articles/unreadable.ts";

/** Reports of one kind of event with the same participants; a book on two statesmen has a tenth. */
const mostOfTheSame = 400;

/** Claims of one text, and those whom it names; two long books have half of it. Joining them to the graph takes a second or two. */
const mostClaims = 4000;
const mostEntities = 4000;

/**
 * @param times how often the text holds what was read, where that is a piece of it
 * @throws UnreadableArticle `too-repetitive`
 */
export function refuseRepetition(article: Article, extraction: Extraction, times = 1): void {
  const { claims, entities } = extraction;
  const allClaims = Math.round(claims.length * times);
  if (entities.length > mostEntities)
    throw tooRepetitive(article, `${entities.length} names; an article may have ${mostEntities}`);
  if (allClaims > mostClaims) throw tooRepetitive(article, `${allClaims} claims; an article may have ${mostClaims}`);
  const told = new Map<string, number>();
  for (const claim of claims) {
    const key = sameAs(claim);
    const count = key === null ? 0 : (told.get(key) ?? 0) + 1;
    if (key !== null) told.set(key, count);
    if (count * times > mostOfTheSame)
      throw tooRepetitive(article, `more than ${mostOfTheSame} reports of the same people with each other`);
  }
}

function sameAs(claim: Claim): string | null {
  if (claim.type !== "event") return null;
  return [claim.kind, ...claim.participants.map(({ entity }) => entity).sort()].join("|");
}

const tooRepetitive = ({ origin }: Article, what: string): UnreadableArticle =>
  new UnreadableArticle("too-repetitive", `${origin} holds ${what}. Split it, or leave out what it repeats.`);
