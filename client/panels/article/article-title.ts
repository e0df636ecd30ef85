/** What an article is called; one without a title by its first words, else by its file, where they are known. */
export const articleTitle = (article: { title: string | null; beginning?: string | null; origin?: string }): string => {
  const { title, beginning, origin } = article;
  if (title !== null) return title;
  if (beginning) return `“${beginning}”`;
  const file = origin?.split("/").at(-1);
  return file ? `Untitled article (${file})` : "Untitled article";
};
