/** The right side: the open article, or what is known of the selection. */
import { ActionIcon, Group, Text, Tooltip } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconArrowLeft, IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import { Suspense, useEffect, useState } from "react";
import classes from "./App.module.css";
import { useArticle } from "./api.ts";
import { sideId } from "./focus-side.ts";
import { coverRef } from "./graph/covers.ts";
import { firstPicture } from "./graph/first-picture.ts";
import { useKnown } from "./known.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { ArticleName } from "./panels/article/ArticleName.tsx";
import { SelectionList } from "./SelectionList.tsx";
import { articleBeside, clearView, useStartOpen } from "./start-open.ts";
import { clearSelection, closeArticle, type View, type ViewState } from "./state.ts";
import { change, useView } from "./view-store.ts";
import { ArticleReader, EdgePanel, EntityPanel, EventPanel, StartPanel } from "./views.tsx";

const Content = () => {
  const { nodes: ids, edges } = useView((state) => state.selection);
  const article = useView(articleBeside);
  const { nodes } = useKnown();
  if (article) return <ArticleReader {...article} />;
  if (edges.length > 0) return <EdgePanel ids={edges} />;
  const [id] = ids;
  if (id === undefined) return null;
  if (ids.length > 1) return <SelectionList ids={ids} />;
  const isEvent = nodes.get(id)?.label === "Event" || (!nodes.has(id) && id.startsWith("event:"));
  return isEvent ? <EventPanel key={id} id={id} /> : <EntityPanel key={id} id={id} />;
};

/** Closing the panel leaves what is read in the view. */
const close = (state: ViewState): ViewState => {
  const next = clearSelection(state);
  return articleBeside(state) === state.openArticle ? next : { ...next, openArticle: state.openArticle };
};

/**
 * In a small window the panel lies over the view, unless that is too low for it: what was chosen in one view is folded to a line in the next one. `what` names
 * the content; new content is always seen.
 */
const useFolding = (what: string) => {
  const view = useView((state) => state.view);
  const small = useMediaQuery("(max-width: 720px) and (min-height: 521px)", false, { getInitialValueInEffect: false });
  const [seen, setSeen] = useState<{ what: string; view: View | null }>({ what, view });
  if (seen.what !== what) setSeen({ what, view });
  const folded = small && seen.what === what && seen.view !== view;
  return { small, folded, fold: () => setSeen({ what, view: folded ? view : null }) };
};

const FoldButton = ({ folded, onClick }: { folded: boolean; onClick: () => void }) => {
  const label = folded ? "Unfold this panel" : "Fold this panel";
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-expanded={!folded} onClick={onClick}>
        {folded ? <IconChevronUp size={18} /> : <IconChevronDown size={18} />}
      </ActionIcon>
    </Tooltip>
  );
};

const FoldedArticle = ({ id }: { id: string }) => {
  const { data } = useArticle(id);
  if (!data) return null;
  return (
    <Text size="sm" truncate>
      <bdi>
        <ArticleName article={data.article} />
      </bdi>
    </Text>
  );
};

/** What a folded panel is about. */
const FoldedName = () => {
  const [id, ...others] = useView((state) => state.selection.nodes);
  const article = useView(articleBeside);
  const { nodes } = useKnown();
  if (article) return <FoldedArticle id={article.id} />;
  if (id === undefined) return null;
  return (
    <Text size="sm" truncate>
      <bdi>{others.length > 0 ? `${others.length + 1} selected` : (nodes.get(id)?.name ?? id)}</bdi>
    </Text>
  );
};

export const SidePanel = () => {
  const selection = useView((state) => state.selection);
  const article = useView(articleBeside);
  const { open: start, setOpen: setStart } = useStartOpen();
  const picture = firstPicture.use();
  const selected = selection.nodes.length + selection.edges.length;
  const idle = selected === 0 && !article;
  useEffect(() => {
    if (!idle) clearView();
  }, [idle]);
  // An article that is read in its own view is no news when it comes beside the next one.
  const opened = useView((state) => state.openArticle?.id ?? "");
  const what = `${selection.nodes.join()}|${selection.edges.join()}|${opened}`;
  const { small, folded, fold } = useFolding(what);
  if (idle && !start) return null;
  const title = idle ? "Start" : article ? "Article" : selection.edges.length > 0 ? "Connection" : "Details";
  return (
    <aside
      className={classes.side}
      data-folded={folded || undefined}
      data-begins={idle || undefined}
      data-reader-keys
      data-tour="side"
      ref={coverRef}
      aria-label={title}
    >
      <Group justify="space-between" className={classes.sideHead} wrap="nowrap">
        <Group gap={6} wrap="nowrap" miw={0}>
          {article && selected > 0 ? (
            <Tooltip label="Back to the details">
              <ActionIcon aria-label="Back to the details" onClick={() => change(closeArticle)}>
                <IconArrowLeft size={18} />
              </ActionIcon>
            </Tooltip>
          ) : null}
          <Text fw={600} size="sm" component="h2" m={0}>
            {title}
          </Text>
          {folded ? <FoldedName /> : null}
        </Group>
        <Group gap={2} wrap="nowrap">
          {small ? <FoldButton folded={folded} onClick={fold} /> : null}
          <Tooltip label="Close">
            <ActionIcon aria-label="Close this panel" onClick={() => (idle ? setStart(false) : change(close))}>
              <IconX size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      {folded ? null : (
        <div id={sideId} className={classes.sideBody} tabIndex={-1}>
          <PanelBoundary resetKey={what}>
            <Suspense fallback={null}>{idle ? picture ? <StartPanel /> : null : <Content />}</Suspense>
          </PanelBoundary>
        </div>
      )}
    </aside>
  );
};
