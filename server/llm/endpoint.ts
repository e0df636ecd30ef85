/** One request to an OpenAI-compatible endpoint (`POST …/chat/completions`): Ollama, vLLM, llama.cpp, a hosted service. */
import { z } from "zod";
import { answerSchema } from "./answer.ts";
import type { Message } from "./prompt.ts";

export type ModelSettings = { url: string; model: string; key: string | null };

/** The endpoint did not give a usable answer; the message is for whoever set it up and never holds the key. */
export class ModelFailure extends Error {
  override name = "ModelFailure";
}

const Completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() }))
    .min(1),
});

/** More than a model can say of one article; beyond it the endpoint is not what it claims to be. */
const mostCharacters = 4_000_000;

/**
 * Sends the messages and gives the text of the answer.
 * @param seconds how long to wait, reading the answer included
 * @throws ModelFailure where it cannot be reached, answers with an error, takes too long, or breaks off
 */
export async function complete(settings: ModelSettings, messages: Message[], seconds: number): Promise<string> {
  const address = `${settings.url.replace(/\/+$/, "")}/chat/completions`;
  const body = await post(address, settings, messages, seconds);
  const parsed = Completion.safeParse(parseJson(body, address));
  const choice = parsed.data?.choices[0];
  if (!choice) throw new ModelFailure(`${address} answered, but not in the form of a chat completion.`);
  if (choice.finish_reason === "length")
    throw new ModelFailure(
      `The model broke off before the end of its answer. Give it a larger output limit or split the article.`,
    );
  return choice.message.content;
}

async function post(address: string, settings: ModelSettings, messages: Message[], seconds: number): Promise<string> {
  try {
    const response = await fetch(address, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(seconds * 1000),
      headers: {
        "content-type": "application/json",
        ...(settings.key ? { authorization: `Bearer ${settings.key}` } : {}),
      },
      body: JSON.stringify({
        model: settings.model,
        messages,
        temperature: 0,
        response_format: { type: "json_schema", json_schema: { name: "article", schema: answerSchema } },
      }),
    });
    if (!response.ok) throw new ModelFailure(`${address} answered with status ${response.status}.`);
    return await readText(response, address);
  } catch (error) {
    if (error instanceof ModelFailure) throw error;
    if (error instanceof Error && error.name === "TimeoutError")
      throw new ModelFailure(`${address} did not answer within ${seconds} seconds.`);
    throw new ModelFailure(`${address} cannot be reached.`, { cause: error });
  }
}

/** Counted while it comes in: an answer without end would fill the memory before its time is over. */
async function readText(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > mostCharacters) throw new ModelFailure(`${address} sent more than ${mostCharacters} characters.`);
  }
  return text + decoder.decode();
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelFailure(`${address} sent an answer that breaks off or is not JSON.`);
  }
}
