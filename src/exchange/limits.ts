/** What one import takes at most. A larger one is refused whole, before anything is read into memory. */
export const limits = {
  /** Bytes of one text file: CSV, JSON, WXR, Markdown. */
  textBytes: 30_000_000,
  /** Bytes of an archive as it stands on the disk. */
  archiveBytes: 1_000_000_000,
  /** Bytes of everything in an archive once unpacked, of one file in it, and how much smaller packing may make them. */
  unpackedBytes: 2_000_000_000,
  entryBytes: 30_000_000,
  ratio: 200,
  entries: 10_000,
  /** Folders inside folders. */
  depth: 8,
  rows: 5_000,
  /** Characters of one value. */
  value: 500_000,
}
