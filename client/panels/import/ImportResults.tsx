import { IconAlertCircle, IconCircleCheck, IconEqual, IconEye } from "@tabler/icons-react";
import { useState } from "react";
import type { ImportItem } from "#contract/imports.ts";
import { counted } from "../../counted.ts";
import { Reader } from "../article/Reader.tsx";
import { openArticleAt } from "../navigation.ts";
import classes from "./import.module.css";
import { tryAgain } from "./import-run.ts";
import { entriesOf, type Waiting } from "./waiting.ts";

const outcomes: Record<ImportItem["outcome"], { label: string; icon: typeof IconEye }> = {
  new: { label: "imported", icon: IconCircleCheck },
  unchanged: { label: "already there, unchanged", icon: IconEqual },
  failed: { label: "not imported", icon: IconAlertCircle },
  preview: { label: "preview", icon: IconEye },
};

const foundIn = ({ article }: ImportItem) => {
  if (article === null) return null;
  const things = new Set(article.mentions.map(({ entity }) => entity.id)).size;
  const encounters = article.claims.filter(({ type }) => type === "event").length;
  return `${counted(things, "name")}, ${counted(article.claims.length, "claim")}, ${encounters.toLocaleString()} of them events`;
};

type ItemProps = { item: ImportItem; alone: boolean; onRetry: (() => void) | null };

function Item({ item, alone, onRetry }: ItemProps) {
  const [open, setOpen] = useState(alone);
  const [place, setPlace] = useState<{ start: number; end: number } | null>(null);
  const { label, icon: Icon } = outcomes[item.outcome];
  const { articleId, article } = item;
  return (
    <li className={classes.item} data-outcome={item.outcome}>
      <p className={classes.itemLine}>
        <Icon size={16} aria-hidden />
        <span dir="auto" className={classes.itemTitle}>
          {item.title ?? item.origin}
        </span>
        <span className={classes.muted}>{foundIn(item) ?? label}</span>
        {article ? (
          <button type="button" className={classes.link} aria-expanded={open} onClick={() => setOpen((was) => !was)}>
            {open ? "Hide what was found" : "Show what was found"}
          </button>
        ) : articleId ? (
          <button type="button" className={classes.link} onClick={() => openArticleAt(articleId)}>
            Read it
          </button>
        ) : null}
        {onRetry ? (
          <button type="button" className={classes.link} onClick={onRetry}>
            Try again
          </button>
        ) : null}
      </p>
      {item.title && item.title !== item.origin ? (
        <p className={classes.muted} dir="auto">
          {item.origin}
        </p>
      ) : null}
      {item.reason ? <p className={classes.reason}>{item.reason}</p> : null}
      {open && article ? (
        <div className={classes.preview}>
          <Reader data={article} opened={place} onOpen={setPlace} stored={false} />
        </div>
      ) : null}
    </li>
  );
}

/** What came of each file or text; those that failed first, because they need somebody. */
export function ImportResults({ items, failed }: { items: ImportItem[]; failed: Waiting }) {
  const canRetry = new Set(entriesOf(failed).map(({ origin }) => origin));
  const sorted = [
    ...items.filter((item) => item.outcome === "failed"),
    ...items.filter((item) => item.outcome !== "failed"),
  ];
  const read = items.filter(({ article }) => article !== null).length;
  return (
    <ul className={classes.items}>
      {sorted.map((item, index) => (
        <Item
          // biome-ignore lint/suspicious/noArrayIndexKey: the same origin may come twice, and the list only grows.
          key={`${item.origin} ${item.articleId} ${index}`}
          item={item}
          alone={read === 1}
          onRetry={item.outcome === "failed" && canRetry.has(item.origin) ? () => void tryAgain(item.origin) : null}
        />
      ))}
    </ul>
  );
}
