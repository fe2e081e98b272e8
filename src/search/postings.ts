export type List = { first: number; last: number; count: number }

const blockSize = 16
const places = blockSize - 1
const blocksPerPage = 65_536
const weightBits = 11
const heaviest = 2 ** weightBits - 1

/**
 * Lists of rows, one for each stem, in a few large pieces of memory: ten thousand contents have millions of them, and a
 * growing array for each stem would leave as much behind as it holds. A list is a chain of blocks; a block is its
 * successor and fifteen places; a place is a row above, and what the stem weighs there in the eleven bits below.
 */
export function createPostings() {
  let pages: Uint32Array[] = []
  // Block 0 is no block: the end of a chain.
  let blocks = 1

  return {
    create(): List {
      const block = take()
      return { first: block, last: block, count: 0 }
    },
    /** Rows up to two million; a weight above 2,047 counts as that. */
    add(list: List, row: number, weight: number): void {
      const place = list.count % places
      if (place === 0 && list.count > 0) {
        const block = take()
        pageOf(list.last)[offsetOf(list.last)] = block
        list.last = block
      }
      pageOf(list.last)[offsetOf(list.last) + 1 + place] = row * (heaviest + 1) + Math.min(weight, heaviest)
      list.count += 1
    },
    /** Calls with each row and weight, in the order they came, until one answers true. */
    some(list: List, isEnough: (row: number, weight: number) => boolean): boolean {
      let left = list.count
      for (let block = list.first; block !== 0; ) {
        const page = pageOf(block)
        const offset = offsetOf(block)
        const end = offset + Math.min(left, places)
        for (let at = offset + 1; at <= end; at++) {
          const held = page[at] as number
          if (isEnough(held >>> weightBits, held & heaviest)) return true
        }
        left -= places
        block = page[offset] as number
      }
      return false
    },
    clear(): void {
      pages = []
      blocks = 1
    },
  }

  function take(): number {
    const block = blocks++
    if (block >>> 16 >= pages.length) pages.push(new Uint32Array(blocksPerPage * blockSize))
    return block
  }

  function pageOf(block: number): Uint32Array {
    return pages[block >>> 16] as Uint32Array
  }
}

const offsetOf = (block: number) => (block & (blocksPerPage - 1)) * blockSize
