/** The right side: the open article, or what is known of the selection. */
import { ActionIcon, Group, Text, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconX } from "@tabler/icons-react";
import { Suspense } from "react";
import classes from "./App.module.css";
import { useKnown } from "./known.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { SelectionList } from "./SelectionList.tsx";
import { useStartOpen } from "./start-open.ts";
import { clearSelection, closeArticle, type ViewState } from "./state.ts";
import { change, useView } from "./view-store.ts";
import { ArticleReader, EdgePanel, EntityPanel, EventPanel, StartPanel } from "./views.tsx";

/** Among the articles the open one is read in the view itself; beside it stand the details of what it names. */
const articleBeside = (state: ViewState) => (state.view === "articles" ? null : state.openArticle);

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

export const SidePanel = () => {
  const selection = useView((state) => state.selection);
  const article = useView(articleBeside);
  const view = useView((state) => state.view);
  const { open: start, setOpen: setStart } = useStartOpen();
  const selected = selection.nodes.length + selection.edges.length;
  const idle = selected === 0 && !article;
  if (idle && !(start && view === "graph")) return null;
  const title = idle ? "Start" : article ? "Article" : selection.edges.length > 0 ? "Connection" : "Details";
  return (
    <aside className={idle ? `${classes.side} ${classes.sideStart}` : classes.side} data-tour="side" aria-label={title}>
      <Group justify="space-between" className={classes.sideHead} wrap="nowrap">
        <Group gap={4} wrap="nowrap">
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
        </Group>
        <Tooltip label="Close">
          <ActionIcon aria-label="Close this panel" onClick={() => (idle ? setStart(false) : change(close))}>
            <IconX size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <div className={classes.sideBody}>
        <PanelBoundary resetKey={`${selection.nodes.join()}|${selection.edges.join()}|${article?.id ?? ""}`}>
          <Suspense fallback={null}>{idle ? <StartPanel /> : <Content />}</Suspense>
        </PanelBoundary>
      </div>
    </aside>
  );
};
