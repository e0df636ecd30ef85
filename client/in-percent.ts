/** A share from 0 to 1, in the reader's way of writing. */
let format: Intl.NumberFormat | undefined;

export const inPercent = (share: number): string => {
  format ??= new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });
  return format.format(share);
};
