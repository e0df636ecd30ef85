import { ActionIcon, Tabs } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Recipe } from "#contract/cookbook.ts";
import { useCookbook } from "../cookbook-api.ts";
import { QueryState } from "../states/QueryState.tsx";
import classes from "./console.module.css";
import type { KeptStatement } from "./kept-statements.ts";

type StatementShelfProps = {
  ran: KeptStatement[];
  saved: KeptStatement[];
  onChoose: (kept: KeptStatement) => void;
  onForget: (name: string) => void;
};

type EntryProps = { kept: KeptStatement; note?: string; onChoose: (kept: KeptStatement) => void; children?: ReactNode };

function Entry({ kept, note, onChoose, children }: EntryProps) {
  return (
    <li className={classes.shelfEntry}>
      <button type="button" className={classes.shelfButton} title={kept.statement} onClick={() => onChoose(kept)}>
        <span dir="auto">{kept.name}</span>
        {note ? <span className={classes.muted}>{note}</span> : null}
      </button>
      {children}
    </li>
  );
}

/** `meetings-02-in-a-period` stands under "Meetings". */
const chapterOf = ({ name }: Recipe) => `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/-.*$/, "")}`;

function Recipes({ recipes, onChoose }: { recipes: Recipe[]; onChoose: (kept: KeptStatement) => void }) {
  return [...new Set(recipes.map(chapterOf))].map((chapter) => (
    <section key={chapter}>
      <h3 className={classes.chapter}>{chapter}</h3>
      <ul className={classes.shelfList}>
        {recipes
          .filter((recipe) => chapterOf(recipe) === chapter)
          .map(({ name, title, description, statement, parameters }) => (
            <Entry key={name} kept={{ name: title, statement, parameters }} note={description} onChoose={onChoose} />
          ))}
      </ul>
    </section>
  ));
}

/** Statements to begin with: the cookbook, those saved under a name, those that ran. */
export function StatementShelf({ ran, saved, onChoose, onForget }: StatementShelfProps) {
  const cookbook = useCookbook();
  return (
    <Tabs defaultValue="cookbook" className={classes.shelf} keepMounted={false}>
      <Tabs.List grow>
        <Tabs.Tab value="cookbook">Cookbook</Tabs.Tab>
        <Tabs.Tab value="saved">Saved</Tabs.Tab>
        <Tabs.Tab value="history">History</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="cookbook" className={classes.shelfPanel}>
        <QueryState query={cookbook} what="the cookbook">
          {({ recipes }) => <Recipes recipes={recipes} onChoose={onChoose} />}
        </QueryState>
      </Tabs.Panel>
      <Tabs.Panel value="saved" className={classes.shelfPanel}>
        {saved.length === 0 ? (
          <p className={classes.muted}>Nothing saved yet: give a statement a name below it.</p>
        ) : null}
        <ul className={classes.shelfList}>
          {saved.map((kept) => (
            <Entry key={kept.name} kept={kept} onChoose={onChoose}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Forget ${kept.name}`}
                onClick={() => onForget(kept.name)}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </Entry>
          ))}
        </ul>
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.shelfPanel}>
        {ran.length === 0 ? (
          <p className={classes.muted}>Statements that you run are kept here, in this browser.</p>
        ) : null}
        <ul className={classes.shelfList}>
          {ran.map((kept) => (
            <Entry key={kept.statement} kept={kept} onChoose={onChoose} />
          ))}
        </ul>
      </Tabs.Panel>
    </Tabs>
  );
}
