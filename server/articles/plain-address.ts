/** The address of an article as it is kept: what no address holds as it is, and what could end one in a text, is percent-encoded. */

const foreign = /[\s"<>\\^`{|}]/g;

export const plainAddress = (address: string): string =>
  address.trim().replace(foreign, (character) => encodeURIComponent(character));
