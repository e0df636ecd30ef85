/** The address if it is http or https, else null: an article's metadata is data that strangers wrote. */
export const safeHref = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
};
