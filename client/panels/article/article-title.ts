/** What an article is called; one without a title goes by its file, where that is known. */
export const articleTitle = ({ title, origin }: { title: string | null; origin?: string }): string => {
  const file = origin?.split("/").at(-1);
  return title ?? (file ? `Untitled article (${file})` : "Untitled article");
};
