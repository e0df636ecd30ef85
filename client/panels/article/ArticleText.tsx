import { type CSSProperties, memo } from "react";
import type { EntityType } from "#contract/ontology.ts";
import { colourOf } from "../evidence/kind-icons.ts";
import { selectNode } from "../navigation.ts";
import classes from "./article.module.css";
import { ClaimMarker } from "./ClaimMarker.tsx";
import { ClaimNote } from "./ClaimNote.tsx";
import type { ClaimedSentence, Paragraph, ReaderMention, Segment } from "./segments.ts";

export type MentionHandler = (mention: ReaderMention, target: HTMLElement) => void;

type RunProps = {
  segment: Segment;
  coloured: boolean;
  stored: boolean;
  onMention: MentionHandler;
  onLeave: () => void;
};

/** One run of the text: plain, a mention, or part of the opened sentence. */
function Run({ segment, coloured, stored, onMention, onLeave }: RunProps) {
  const { mention, text, opened, claimed } = segment;
  const content =
    mention === null || !coloured ? (
      text
    ) : (
      <a
        href={`#${encodeURIComponent(mention.entity.id)}`}
        className={classes.mention}
        data-form={mention.form}
        data-mention={mention.start}
        tabIndex={-1}
        style={{ "--type-colour": colourOf(mention.entity.label) } as CSSProperties}
        aria-label={mention.form === "name" ? undefined : `${text}, that is ${mention.entity.name}`}
        onClick={(event) => {
          event.preventDefault();
          if (stored) selectNode(mention.entity.id);
        }}
        onMouseEnter={(event) => onMention(mention, event.currentTarget)}
        onFocus={(event) => onMention(mention, event.currentTarget)}
        onMouseLeave={onLeave}
        onBlur={onLeave}
      >
        {text}
      </a>
    );
  if (opened) return <mark className={classes.opened}>{content}</mark>;
  return claimed ? <span className={classes.claimed}>{content}</span> : content;
}

type ArticleTextProps = {
  paragraphs: Paragraph[];
  sentences: ClaimedSentence[];
  /** Where the line begins that is the headline, if one of them is. */
  headline: number | null;
  hiddenTypes: readonly EntityType[];
  stored: boolean;
  /** Where the opened sentence begins. */
  openedAt: number | null;
  onMention: MentionHandler;
  onLeave: () => void;
};

/** The text in paragraphs; in the margin what was read in them: notes where there is room, else marks. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { paragraphs, sentences, headline, hiddenTypes, stored, openedAt, onMention, onLeave } = props;
  const numbered = new Map(sentences.map((sentence, index) => [sentence.start, { sentence, index }]));
  const coloured = (mention: ReaderMention | null) =>
    mention !== null && mention.entity.label !== "Event" && !hiddenTypes.includes(mention.entity.label);
  return paragraphs.map((paragraph) => {
    const isHeadline = paragraph.start === headline;
    const Line = isHeadline ? "h2" : "p";
    return (
      <div key={paragraph.start} className={classes.row}>
        <Line dir="auto" className={isHeadline ? classes.title : classes.paragraph}>
          {paragraph.segments.map((segment) => {
            const marked = numbered.get(segment.start);
            return (
              <span key={segment.start} data-start={segment.start}>
                {marked ? <ClaimMarker sentence={marked.sentence} lane={marked.index % 2} stored={stored} /> : null}
                <Run
                  stored={stored}
                  segment={segment}
                  coloured={coloured(segment.mention)}
                  onMention={onMention}
                  onLeave={onLeave}
                />
              </span>
            );
          })}
        </Line>
        <div className={classes.notes}>
          {sentences
            .filter(({ start }) => start >= paragraph.start && start < paragraph.end)
            .map((sentence) => (
              <ClaimNote
                key={sentence.start}
                sentence={sentence}
                isOpen={sentence.start === openedAt}
                stored={stored}
              />
            ))}
        </div>
      </div>
    );
  });
});
