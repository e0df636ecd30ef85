/** The views of the left rail and the panels of the right side: what each is called and which component draws it. */
import {
  IconAffiliate,
  IconCalendarEvent,
  IconFilePlus,
  IconGridDots,
  IconMap2,
  IconMessageQuestion,
  IconNews,
  IconTerminal2,
  IconUserCheck,
} from "@tabler/icons-react";
import type { ComponentType, LazyExoticComponent } from "react";
import { part } from "./part.ts";
import type { View } from "./state.ts";

type Icon = typeof IconNews;

export type ViewEntry = {
  id: View;
  label: string;
  hint: string;
  icon: Icon;
  component: LazyExoticComponent<ComponentType> | null;
};

/** In the order of the rail; each panel is loaded when it is first opened. The graph itself stays mounted beneath the others. */
export const views: ViewEntry[] = [
  { id: "graph", label: "Graph", hint: "Explore who is joined to whom", icon: IconAffiliate, component: null },
  {
    id: "meetings",
    label: "Meetings",
    hint: "Who met whom, as a table",
    icon: IconCalendarEvent,
    component: part(() => import("./panels/MeetingsTable.tsx")),
  },
  {
    id: "matrix",
    label: "Matrix",
    hint: "Who met whom, as a grid",
    icon: IconGridDots,
    component: part(() => import("./panels/Matrix.tsx")),
  },
  {
    id: "map",
    label: "Map",
    hint: "Places, bases and meetings on a map",
    icon: IconMap2,
    component: part(() => import("./panels/MapPanel.tsx")),
  },
  {
    id: "ask",
    label: "Ask",
    hint: "Ask in plain words",
    icon: IconMessageQuestion,
    component: part(() => import("./panels/AskPanel.tsx")),
  },
  {
    id: "articles",
    label: "Articles",
    hint: "The sources",
    icon: IconNews,
    component: part(() => import("./panels/SourcesPanel.tsx")),
  },
  {
    id: "import",
    label: "Import",
    hint: "Add articles",
    icon: IconFilePlus,
    component: part(() => import("./panels/ImportPanel.tsx")),
  },
  {
    id: "review",
    label: "Review",
    hint: "Judge doubtful identities",
    icon: IconUserCheck,
    component: part(() => import("./panels/ReviewPanel.tsx")),
  },
  {
    id: "console",
    label: "Console",
    hint: "Cypher, reading only",
    icon: IconTerminal2,
    component: part(() => import("./panels/CypherConsole.tsx")),
  },
];

/** Where nothing is selected. It comes after the picture, which need not wait for it. */
export const StartPanel = part(() => import("./StartPanel.tsx"));
export const EntityPanel = part(() => import("./panels/EntityPanel.tsx"));
export const EventPanel = part(() => import("./panels/EventPanel.tsx"));
export const StoryStrip = part(() => import("./kept/StoryStrip.tsx"));
/** `ids`: the edges gathered in the one that was clicked; the edges themselves by `useKnownEdges(ids)`. */
export const EdgePanel = part(() => import("./panels/EdgePanel.tsx"));
export const ArticleReader = part(() => import("./panels/ArticleReader.tsx"));
