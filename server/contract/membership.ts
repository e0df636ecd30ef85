/**
 * Who belongs to a party holds no office by that: "member of the Example Party", "member" of one. Not: its leader; members of a parliament, a council or a
 * junta, who do.
 */
export const isMembership = (title: string, body: string | null): boolean =>
  /^(?:(?:ordinary|founding|leading|senior|prominent|veteran|party)\s)?(?:member|supporter|activist)(?:\sof\b|$)/i.test(
    title,
  ) && /\bparty\b/i.test(`${title} ${body ?? ""}`);

/** The party: "Example Party" of "member of the Example Party". */
export const partyOf = (title: string, body: string | null): string =>
  body ?? title.replace(/^.*?\bof\s(?:the\s)?/i, "");
