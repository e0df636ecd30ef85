/** Who extracted, for the record: a higher version reads the library's articles again. */
export const extractorName = "rules";
export const extractorVersion = "13";
