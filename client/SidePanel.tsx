/** The right side: the open article, or what is known of the selection. */
import { ActionIcon, Group, Text, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconX } from "@tabler/icons-react";
import { Suspense } from "react";
import classes from "./App.module.css";
import { useKnown } from "./known.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { SelectionList } from "./SelectionList.tsx";
import { clearSelection, closeArticle } from "./state.ts";
import { change, useView } from "./view-store.ts";
import { ArticleReader, EdgePanel, EntityPanel, EventPanel } from "./views.tsx";

const Content = () => {
  const { nodes: ids, edges } = useView((state) => state.selection);
  const article = useView((state) => state.openArticle);
  const { nodes } = useKnown();
  if (article) return <ArticleReader {...article} />;
  if (edges.length > 0) return <EdgePanel ids={edges} />;
  const [id] = ids;
  if (id === undefined) return null;
  if (ids.length > 1) return <SelectionList ids={ids} />;
  const isEvent = nodes.get(id)?.label === "Event" || (!nodes.has(id) && id.startsWith("event:"));
  return isEvent ? <EventPanel key={id} id={id} /> : <EntityPanel key={id} id={id} />;
};

export const SidePanel = () => {
  const selection = useView((state) => state.selection);
  const article = useView((state) => state.openArticle);
  const selected = selection.nodes.length + selection.edges.length;
  if (selected === 0 && !article) return null;
  const title = article ? "Article" : selection.edges.length > 0 ? "Connection" : "Details";
  return (
    <aside className={classes.side} aria-label={title}>
      <Group justify="space-between" className={classes.sideHead} wrap="nowrap">
        <Group gap={4} wrap="nowrap">
          {article && selected > 0 ? (
            <Tooltip label="Back to the details">
              <ActionIcon aria-label="Back to the details" onClick={() => change(closeArticle)}>
                <IconArrowLeft size={18} />
              </ActionIcon>
            </Tooltip>
          ) : null}
          <Text fw={600} size="sm">
            {title}
          </Text>
        </Group>
        <Tooltip label="Close">
          <ActionIcon aria-label="Close this panel" onClick={() => change(clearSelection)}>
            <IconX size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <div className={classes.sideBody}>
        <PanelBoundary resetKey={`${selection.nodes.join()}|${selection.edges.join()}|${article?.id ?? ""}`}>
          <Suspense fallback={null}>
            <Content />
          </Suspense>
        </PanelBoundary>
      </div>
    </aside>
  );
};
