/** While the server reads its first articles the page follows: what is there comes by itself, and what somebody has begun stays. */
import { healthQuery, queryClient } from "./api.ts";
import { isAsOpened, openingStory, openStory } from "./graph/open-story.ts";
import { tellWithButton } from "./tell-with-button.tsx";
import { valueStore } from "./value-store.ts";

/** Between two looks, in milliseconds. */
const pause = 1000;

/** Whether more is to come; until all of it is on the page. */
export const firstReading = valueStore(false);

const followed = new Set<unknown>(["health", "opening"]);

/** Reads again what the page shows. @throws where the graph cannot be read yet */
const renew = async (): Promise<void> => {
  await queryClient.fetchQuery({ ...openingStory, staleTime: 0 });
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => !followed.has(queryKey[0]) });
};

const tellAllRead = (): void =>
  tellWithButton("All of the first articles are read.", "Show all of them", () => void openStory().catch(() => {}));

/** Resolves when all is read; at once where nothing was to be read as the page was opened, or the server does not say. */
export const followFirstArticles = async (): Promise<void> => {
  let shown: number | null = null;
  for (;;) {
    const now = await queryClient.fetchQuery({ ...healthQuery, staleTime: 0 }).catch(() => null);
    if (shown === null) {
      if (!now?.reading) return;
      firstReading.set(true);
      shown = now.articles;
    } else if (now && (now.articles !== shown || !now.reading)) {
      const renewed = await renew().then(
        () => true,
        () => false,
      );
      if (renewed) shown = now.articles;
      if (renewed && !now.reading) break;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  firstReading.set(false);
  if (!isAsOpened()) tellAllRead();
};
