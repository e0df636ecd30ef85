/** Hands a text to the browser as a file. */
export const saveFile = (
  name: string,
  /** A media type, with or without its character set. */
  type: string,
  text: string,
) => {
  const address = URL.createObjectURL(
    new Blob([text], { type: type.includes("charset") ? type : `${type};charset=utf-8` }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
