/** The views: a column on the left, a row at the bottom of a small window. */
import { UnstyledButton } from "@mantine/core";
import classes from "./App.module.css";
import { showView } from "./state.ts";
import { change, useView } from "./view-store.ts";
import { views } from "./views.tsx";

export const Rail = () => {
  const current = useView((state) => state.view);
  return (
    <nav className={classes.rail} aria-label="Views">
      {views.map(({ id, label, hint, icon: Icon }) => (
        <UnstyledButton
          key={id}
          className={classes.railItem}
          aria-current={id === current ? "page" : undefined}
          title={hint}
          onClick={() => change(showView(id))}
        >
          <Icon size={20} stroke={1.6} aria-hidden />
          <span>{label}</span>
        </UnstyledButton>
      ))}
    </nav>
  );
};
