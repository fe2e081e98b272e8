/** What a list takes at most. A text has no limit of size: it is never held whole. */
export const limits = {
  /** Characters of one row, and of one cell. */
  row: 100_000,
  columns: 500,
  /** Bytes of a workbook once unpacked, how much smaller packing may make them, and its files. */
  unpackedBytes: 2_000_000_000,
  ratio: 200,
  entries: 1000,
  /** Characters of the texts that a workbook keeps apart from its sheet, which must be held whole: about 100 bytes a person. */
  sharedTexts: 100_000_000,
}
