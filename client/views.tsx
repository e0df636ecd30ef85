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
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { View } from "./state.ts";

type Lazy<P extends object = object> = LazyExoticComponent<ComponentType<P>>;
type Icon = typeof IconNews;

const modules = import.meta.glob<{ default: ComponentType<never> }>("./panels/*.tsx");

/** A panel's file, loaded when it is first opened; each exports its component as default. */
const panel = <P extends object>(name: string): Lazy<P> =>
  lazy(async () => {
    const load = modules[`./panels/${name}.tsx`];
    if (!load) throw new Error(`There is no panel ${name}.`);
    return (await load()) as { default: ComponentType<P> };
  });

export type ViewEntry = { id: View; label: string; hint: string; icon: Icon; component: Lazy | null };

/** In the order of the rail. The graph itself stays mounted beneath the others. */
export const views: ViewEntry[] = [
  { id: "graph", label: "Graph", hint: "Explore who is joined to whom", icon: IconAffiliate, component: null },
  {
    id: "meetings",
    label: "Meetings",
    hint: "Who met whom, as a table",
    icon: IconCalendarEvent,
    component: panel("MeetingsTable"),
  },
  { id: "matrix", label: "Matrix", hint: "Who met whom, as a grid", icon: IconGridDots, component: panel("Matrix") },
  {
    id: "map",
    label: "Map",
    hint: "Places, bases and meetings on a map",
    icon: IconMap2,
    component: panel("MapPanel"),
  },
  { id: "ask", label: "Ask", hint: "Ask in plain words", icon: IconMessageQuestion, component: panel("AskPanel") },
  { id: "articles", label: "Articles", hint: "The sources", icon: IconNews, component: panel("SourcesPanel") },
  { id: "import", label: "Import", hint: "Add articles", icon: IconFilePlus, component: panel("ImportPanel") },
  {
    id: "review",
    label: "Review",
    hint: "Judge doubtful identities",
    icon: IconUserCheck,
    component: panel("ReviewPanel"),
  },
  {
    id: "console",
    label: "Console",
    hint: "Cypher, reading only",
    icon: IconTerminal2,
    component: panel("CypherConsole"),
  },
];

export const EntityPanel = panel<{ id: string }>("EntityPanel");
export const EventPanel = panel<{ id: string }>("EventPanel");
/** `ids`: the edges gathered in the one that was clicked; the edges themselves by `useKnownEdges(ids)`. */
export const EdgePanel = panel<{ ids: string[] }>("EdgePanel");
export const ArticleReader = panel<{ id: string; start: number; end: number }>("ArticleReader");
