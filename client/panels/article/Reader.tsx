import { ActionIcon, Group } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { ArticleResponse } from "#contract/api.ts";
import { beginningOf } from "#contract/beginning-of.ts";
import type { EntityType } from "#contract/ontology.ts";
import { counted } from "../../counted.ts";
import { ArticleMeta } from "./ArticleMeta.tsx";
import { ArticleText } from "./ArticleText.tsx";
import classes from "./article.module.css";
import { articleTitle } from "./article-title.ts";
import { MentionCard } from "./MentionCard.tsx";
import { claimedSentences, headlineAt, neighbouringSentence, paragraphsOf } from "./segments.ts";
import { TypeLegend } from "./TypeLegend.tsx";
import { useKeysBeside } from "./use-keys-beside.ts";
import { useMentionCard } from "./use-mention-card.ts";

type Place = { start: number; end: number };

const moveAmongMentions = (container: HTMLElement, step: 1 | -1) => {
  const mentions = [...container.querySelectorAll<HTMLElement>("[data-mention]")];
  const current = mentions.findIndex((mention) => mention.matches(":focus"));
  const next = current === -1 ? (step === 1 ? 0 : mentions.length - 1) : current + step;
  mentions[next]?.focus();
};

type Move = (step: 1 | -1) => void;

/** The reader's keys: `n` and `p` walk the claimed sentences, the arrows the mentions. */
const readerKey = (key: string, sentence: Move, mention: Move): (() => void) | null => {
  switch (key) {
    case "n":
      return () => sentence(1);
    case "p":
      return () => sentence(-1);
    case "ArrowRight":
      return () => mention(1);
    case "ArrowLeft":
      return () => mention(-1);
    default:
      return null;
  }
};

/** Brings the opened sentence into sight and gives it the focus, so that reading goes on there. */
const useScrollToOpened = (opened: Place | null) => {
  const textRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened === null) return;
    const mark = textRef.current?.querySelector("mark");
    mark?.scrollIntoView({ block: "center" });
    textRef.current?.focus({ preventScroll: true });
  }, [opened]);
  return textRef;
};

type ReaderProps = {
  data: ArticleResponse;
  /** The sentence that is highlighted. */
  opened: Place | null;
  onOpen: (place: Place) => void;
  /** False for an article that is not stored: its names lead nowhere yet. */
  stored?: boolean;
};

/** The text of an article with its names in colour, its claims in the margin and the opened sentence in sight. */
export function Reader({ data, opened, onOpen, stored = true }: ReaderProps) {
  const { article, mentions, claims } = data;
  const [hiddenTypes, setHiddenTypes] = useState<EntityType[]>([]);
  const card = useMentionCard();
  const textRef = useScrollToOpened(opened);
  const paragraphs = useMemo(
    () => paragraphsOf(article.text, mentions, claims, opened),
    [article, mentions, claims, opened],
  );
  const headline = useMemo(() => headlineAt(paragraphs, article.title), [paragraphs, article]);
  const sentences = useMemo(() => claimedSentences(claims), [claims]);
  const current = sentences.findIndex(({ start }) => start === opened?.start);

  const go = (step: 1 | -1) => {
    const next = neighbouringSentence(sentences, opened?.start ?? null, step);
    if (next) onOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = readerKey(event.key, go, (step) => textRef.current && moveAmongMentions(textRef.current, step));
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  useKeysBeside(textRef, stored, { n: () => go(1), p: () => go(-1) });
  const toggle = (type: EntityType) =>
    setHiddenTypes((before) => (before.includes(type) ? before.filter((one) => one !== type) : [...before, type]));

  return (
    <article className={classes.reader}>
      <header>
        {headline === null ? (
          <h2 className={classes.title} dir="auto">
            {articleTitle({ ...article, beginning: beginningOf(article.text) })}
          </h2>
        ) : null}
        <ArticleMeta article={article} />
        <TypeLegend mentions={mentions} hidden={hiddenTypes} onToggle={toggle} />
      </header>
      <Group gap={4} className={classes.steps}>
        <span aria-live="polite">
          {current === -1
            ? counted(sentences.length, "sentence with a claim", "sentences with claims")
            : `Sentence ${current + 1} of ${sentences.length}`}
        </span>
        <ActionIcon
          variant="default"
          aria-label="Previous sentence with a claim (p)"
          title="Previous sentence with a claim (p)"
          disabled={sentences.length === 0}
          onClick={() => go(-1)}
        >
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Next sentence with a claim (n)"
          title="Next sentence with a claim (n)"
          disabled={sentences.length === 0}
          onClick={() => go(1)}
        >
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be wrong for running text. */}
      <div
        ref={textRef}
        className={classes.text}
        role="group"
        aria-label="Text of the article; n and p go to the next and previous claim, the arrow keys from name to name"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for the whole text; its keys walk claims and mentions.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <ArticleText
          paragraphs={paragraphs}
          sentences={sentences}
          headline={headline}
          hiddenTypes={hiddenTypes}
          stored={stored}
          openedAt={opened?.start ?? null}
          onMention={card.show}
          onLeave={card.hide}
        />
      </div>
      {card.shown ? <MentionCard stored={stored} mention={card.shown.mention} target={card.shown.target} /> : null}
    </article>
  );
}
