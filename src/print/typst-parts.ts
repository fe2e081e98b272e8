/**
 * A rule of Typst: in a run of this many signs without a place to break, each sign is a box of its own, so that the run
 * breaks anywhere rather than leave the page. A space of no width would do, but readers that pass over `ActualText`
 * (pdf.js does) lose the letters beside it.
 */
export function breakLongWords(most: number): string {
  return String.raw`#show regex("[^\\s/.\\-]{${most},}"): it => it.text.clusters().map(box).join()`
}
