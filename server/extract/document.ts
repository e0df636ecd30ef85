/** What every rule of extraction works on: sentences with tokens, and what is mentioned where. */
import type { Article } from "#contract/article.ts";
import type { Claim, ExtractedEntity, Span } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import type { CueMarks, Cues } from "./cues.ts";
import type { Word } from "./mentions/words.ts";

/** A word or mark as wink-nlp sees it. `pos` is a Universal Dependencies tag. */
export type Token = Span & { text: string; pos: string };

/**
 * What a stretch of text is in the page. Only prose makes claims on its own; headlines and headings lend names
 * and context; a dateline is the place and date before the first dash; captions, bylines and furniture are no one's words.
 */
export type SentenceKind = "prose" | "headline" | "heading" | "caption" | "byline" | "dateline" | "furniture";

export type Sentence = Span & {
  /** Position in `Document.sentences`. */
  index: number;
  /** Sentences of one block of text (a paragraph, a bullet, a headline) share the number. */
  paragraph: number;
  /** Made when first asked for. */
  tokens(): readonly Token[];
  /** Base forms of the tokens, in lower case; made when first asked for, which is seldom. */
  lemmas(): readonly string[];
  /** Its words; made when first asked for. */
  words(): Word[];
  /** The sets of cues that it holds a word of; see cues.ts. */
  cues(): CueMarks;
  kind: SentenceKind;
};

export type Document = {
  article: Article;
  /** `article.text`: all offsets count in it. */
  text: string;
  sentences: Sentence[];
  publishedAt: string | null;
};

/**
 * One mention of one entity in a sentence. Words for several ("they", "the two ministers") make one spot an entity on
 * the same span.
 */
export type Spot = Span & {
  /** The whole noun phrase that the mention heads: with its titles and appositions. Equal to the span where it has none. */
  phrase: Span;
  /** `ExtractedEntity.key` */
  entity: string;
  type: EntityType;
  form: "name" | "alias" | "title" | "pronoun";
  /**
   * `actor`: may act, speak, be met. `place`: where something is ("in Niger"). `modifier`: an adjective, a possessive
   * or a part of a longer name or title ("Turkish" in "the Turkish foreign minister"), which does not act by itself.
   */
  use: "actor" | "place" | "modifier";
  rule: string;
};

/** A title that the text gives to a person, where it stands. */
export type TitleUse = Span & {
  person: string;
  /** `Sentence.index` */
  sentence: number;
  /** Before the name, before it with a comma, after it, after "is", or in the header of a release. */
  position: "before" | "comma" | "after" | "copula" | "header";
  /** Nouns of office in it, in lower case: "secretary", "general". */
  heads: string[];
  /** Whether a verb tells that it was given up: "resigned as premier". */
  former: boolean;
};

/** An agreement or base where it is named, with what the phrase says of it. */
export type ThingUse = Span & {
  entity: string;
  sentence: number;
  /** Governments that are parties to the agreement, or that run the base. */
  governments: string[];
  /** Place or government where the base is. */
  at: string | null;
};

export type Reading = Document & {
  entities: ExtractedEntity[];
  titlesIn(sentence: Sentence): readonly TitleUse[];
  thingsIn(sentence: Sentence): readonly ThingUse[];
  /** Sorted by start, longer first. */
  mentionsIn(sentence: Sentence): Spot[];
  entity(key: string): ExtractedEntity | undefined;
};

/** A form that is recognised in a sentence. `name` goes into each claim's `rule`. Without one of its cues it finds nothing. */
export type ClaimRule = { name: string; cues?: Cues; find(reading: Reading, sentence: Sentence): Claim[] };

/** Looks at all claims of the article together: joins, drops, fills in dates. Pure. */
export type ClaimRefiner = { name: string; refine(reading: Reading, claims: Claim[]): Claim[] };
