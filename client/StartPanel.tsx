/** Where to begin: a story, a person, a search, an article of one's own. */
import { Alert, Button, Group, Loader, NavLink, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFilePlus, IconMessageQuestion, IconNews, IconSearch, IconStack2 } from "@tabler/icons-react";
import { useMemo } from "react";
import type { ArticlesResponse } from "#contract/api.ts";
import { useArticles } from "./api.ts";
import { counted } from "./counted.ts";
import { firstReading } from "./first-reading.ts";
import { busiestPeople } from "./graph/busiest-people.ts";
import { openPerson } from "./graph/open-person.ts";
import { openStory } from "./graph/open-story.ts";
import { useKnown } from "./known.ts";
import { articleTitle } from "./panels/article/article-title.ts";
import { publishedInWords } from "./panels/evidence/date-words.ts";
import { ImportButton } from "./panels/states/NoArticles.tsx";
import { Failure } from "./panels/states/QueryState.tsx";
import { clearView } from "./start-open.ts";
import { showView, type View } from "./state.ts";
import { startTour, useTourOffer } from "./tour.ts";
import { change } from "./view-store.ts";

const firstStories = 6;
const firstPeople = 6;

const open = (articles: string[]) => {
  clearView();
  return openStory(articles).catch((error: unknown) =>
    notifications.show({
      color: "red",
      message: error instanceof Error ? error.message : "The story could not be read.",
    }),
  );
};

const goTo = (view: View) => {
  clearView();
  change(showView(view));
};

const NoStories = () => (
  <Stack gap="xs" align="flex-start">
    <Text size="sm">There are no articles yet. Drop files or a folder on the import page, or paste a text there.</Text>
    <ImportButton />
  </Stack>
);

const BeingRead = ({ more }: { more: boolean }) => (
  <Group gap="xs" wrap="nowrap" role="status" mt={more ? 6 : 0}>
    <Loader size="xs" aria-hidden />
    <Text size="sm">
      {more ? "More articles" : "The first articles"} are being read. They appear here by themselves.
    </Text>
  </Group>
);

const Source = (article: ArticlesResponse["articles"][number]) => (
  <>
    {article.publisher ? (
      <>
        <bdi>{article.publisher}</bdi>
        {", "}
      </>
    ) : null}
    {publishedInWords(article)}
  </>
);

const Stories = () => {
  const { data, error, isPending, refetch } = useArticles("", 0, firstStories);
  const reading = firstReading.use();
  if (isPending) return <Loader size="sm" />;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data.articles.length === 0) return reading ? <BeingRead more={false} /> : <NoStories />;
  return (
    <div>
      {data.articles.length > 1 ? (
        <NavLink
          component="button"
          label="All of them together"
          description="The most connected things of all articles"
          leftSection={<IconStack2 size={18} stroke={1.6} />}
          onClick={() => open([])}
        />
      ) : null}
      {data.articles.map((article) => (
        <NavLink
          key={article.id}
          component="button"
          label={<bdi>{articleTitle(article)}</bdi>}
          description={<Source {...article} />}
          leftSection={<IconNews size={18} stroke={1.6} />}
          onClick={() => open([article.id])}
        />
      ))}
      {data.page.total > firstStories ? (
        <Button size="compact-sm" variant="subtle" onClick={() => goTo("articles")}>
          All {counted(data.page.total, "article")}
        </Button>
      ) : null}
      {reading ? <BeingRead more /> : null}
    </div>
  );
};

const People = () => {
  const known = useKnown();
  const people = useMemo(() => busiestPeople(known, firstPeople), [known]);
  if (people.length === 0) return null;
  return (
    <section>
      <Title order={3} mb={4}>
        A person
      </Title>
      <Group gap={6}>
        {people.map(({ id, name }) => (
          <Button key={id} size="compact-sm" variant="default" fw={500} onClick={() => void openPerson(id)}>
            <bdi>{name}</bdi>
          </Button>
        ))}
      </Group>
    </section>
  );
};

const TourOffer = () => {
  const { offered, decline } = useTourOffer();
  if (!offered) return null;
  return (
    <Alert title="New here?" variant="light" p="sm">
      <Text size="sm">One minute shows how to get from a name to the sentence that proves it.</Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" onClick={startTour}>
          Take the tour
        </Button>
        <Button size="xs" variant="default" onClick={decline}>
          No, thanks
        </Button>
      </Group>
    </Alert>
  );
};

export default function StartPanel() {
  return (
    <Stack gap="md">
      <TourOffer />
      <section>
        <Title order={3} mb={4}>
          A story
        </Title>
        <Stories />
      </section>
      <People />
      <section>
        <Title order={3} mb={4}>
          Or
        </Title>
        <NavLink
          component="button"
          label="Search a name or a sentence"
          description="Press / anywhere"
          leftSection={<IconSearch size={18} stroke={1.6} />}
          onClick={() => document.getElementById("search")?.focus()}
        />
        <NavLink
          component="button"
          label="Ask in plain words"
          description="Who met whom in April?"
          leftSection={<IconMessageQuestion size={18} stroke={1.6} />}
          onClick={() => goTo("ask")}
        />
        <NavLink
          component="button"
          label="Paste an article"
          description="See what is found before it is stored"
          leftSection={<IconFilePlus size={18} stroke={1.6} />}
          onClick={() => goTo("import")}
        />
      </section>
    </Stack>
  );
}
