/** The files behind a drop or a choice; folders are walked through. */

/** The formats that the server reads. */
export const readableEndings = [".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".json", ".jsonl", ".zip"];

const isReadable = ({ name }: File) =>
  !name.startsWith(".") && readableEndings.some((ending) => name.toLowerCase().endsWith(ending));

export type Picked = { files: File[]; leftOut: string[] };

/** Parts what can be read from what cannot; nothing is left out in silence. */
export const pick = (files: readonly File[]): Picked => ({
  files: files.filter(isReadable),
  leftOut: files.filter((file) => !isReadable(file)).map(({ name }) => name),
});

const filesOfEntry = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.isFile)
    return [await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const entries: FileSystemEntry[] = [];
  // A folder is read in parts; an empty part is the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (part.length === 0) break;
    entries.push(...part);
  }
  return (await Promise.all(entries.map(filesOfEntry))).flat();
};

/** All files of a drop, those in dropped folders included. */
export const filesOfDrop = async (transfer: DataTransfer): Promise<File[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0 ? (await Promise.all(entries.map(filesOfEntry))).flat() : [...transfer.files];
};

/** A file's bytes as base64. Rejects where the browser cannot read it (it was moved or locked). */
export const asBase64 = (file: File): Promise<string> =>
  new Promise((found, failed) => {
    const reader = new FileReader();
    reader.onload = () => found(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => failed(new Error(`The browser cannot read ${file.name}.`));
    reader.readAsDataURL(file);
  });
