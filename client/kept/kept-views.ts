/** Named views, kept by the server with the library; what is taken away or written over can be had back. */
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { KeptView, type NewView, type ViewChange, type ViewHead, ViewsResponse } from "#contract/views.ts";
import { addressOf, stateOf } from "../address.ts";
import { ApiError, post, request } from "../api.ts";
import { tellWithUndo } from "../tell-with-undo.tsx";
import { openView, viewState } from "../view-store.ts";
import { storyAt } from "./story.ts";

const pathOf = (id: string) => `/api/views/${encodeURIComponent(id)}`;

export const useKeptViews = (enabled = true) =>
  useQuery({
    queryKey: ["views"],
    queryFn: () => request(ViewsResponse, "/api/views"),
    enabled,
    // Others at this server save views too.
    staleTime: 5_000,
  });

/** The view as it stands, with the place of every node: nothing is too long for a file. */
const addressNow = () => addressOf(viewState(), Number.POSITIVE_INFINITY).slice(1);

/** True where the name stands for another view already. */
export const isNameTaken = (error: Error | null): boolean => error instanceof ApiError && error.code === "name-taken";

const failed = (error: Error) => notifications.show({ color: "red", title: "Not done", message: error.message });

/** A change of the kept views, after which their list is asked for again. */
const useViewsChange = <Input>(mutationFn: (input: Input) => Promise<KeptView>, onError: (error: Error) => void) => {
  const client = useQueryClient();
  return useMutation({ mutationFn, onError, onSettled: () => client.invalidateQueries({ queryKey: ["views"] }) });
};

/** The form says itself that a name is taken. */
export const useSaveView = () =>
  useViewsChange(
    ({ name, note }: { name: string; note: string }) =>
      post(KeptView, "/api/views", { name, note, address: addressNow() } satisfies NewView),
    (error) => (isNameTaken(error) ? undefined : failed(error)),
  );

const useChangeView = () =>
  useViewsChange(({ id, to }: { id: string; to: ViewChange }) => post(KeptView, pathOf(id), to), failed);

export const useRenameView = () => {
  const { mutate } = useChangeView();
  return ({ id, name, note }: ViewHead, to: { name: string; note: string }) =>
    mutate(
      { id, to },
      { onSuccess: () => tellWithUndo(`“${to.name}” is kept so.`, () => mutate({ id, to: { name, note } })) },
    );
};

/** Lets a name stand for the view as it is now. */
export const useReplaceView = () => {
  const { mutate } = useChangeView();
  return async ({ id, name }: ViewHead) => {
    try {
      const { address } = await request(KeptView, pathOf(id));
      mutate(
        { id, to: { address: addressNow() } },
        { onSuccess: () => tellWithUndo(`“${name}” is now this view.`, () => mutate({ id, to: { address } })) },
      );
    } catch (error) {
      failed(error instanceof Error ? error : new Error(String(error)));
    }
  };
};

export const useRemoveView = () => {
  const remove = useViewsChange((id: string) => request(KeptView, pathOf(id), { method: "DELETE" }), failed);
  const restore = useViewsChange((id: string) => post(KeptView, `${pathOf(id)}/restore`, {}), failed);
  return ({ id, name }: ViewHead) =>
    remove.mutate(id, { onSuccess: () => tellWithUndo(`“${name}” is deleted.`, () => restore.mutate(id)) });
};

/** Puts a kept view in front, as one step that can be undone. */
export const openKeptView = async (id: string): Promise<void> => {
  try {
    const { address, name, note } = await request(KeptView, pathOf(id));
    const state = stateOf(`#${address}`);
    if (state) {
      openView(state);
      storyAt.set(note === "" ? null : id);
    } else failed(new Error(`“${name}” was saved by another version of Rapporteur and cannot be opened by this one.`));
  } catch (error) {
    failed(error instanceof Error ? error : new Error(String(error)));
  }
};
