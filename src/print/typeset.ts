import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fonts } from './fonts'
import { legibleThroughout } from './legible'

/** A text given to Typst: our source, what it says (made legible), and the drawings it holds (SVG). */
export type Work = { source: string; words: Record<string, unknown>; drawings?: Record<string, string> }

export class NotTypeset extends Error {
  readonly code = 'not-typeset'
}

/** Typst is a native module: a platform that npm has none for prints nothing, and shows its pages all the same. */
export class NoTypesetter extends Error {
  readonly code = 'no-typesetter'
}

export type Typeset = { pdf: Buffer; pages: number; title: string | null }

/**
 * A tagged PDF/UA-1 (ISO 14289-1), made in this process: some 10 ms. What people typed reaches Typst as JSON in an
 * input, never as source, so nothing in it can be a command.
 *
 * @throws NotTypeset when our source and the words do not agree; NoTypesetter where Typst cannot run.
 */
export async function typesetPdf(work: Work): Promise<Typeset> {
  return withCompiler((compiler) => {
    const { result, hasError, takeDiagnostics } = compile(compiler, work)
    if (!result || hasError) throw new NotTypeset(JSON.stringify(takeDiagnostics()))
    const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' })
    return { pdf, pages: result.numOfPages, title: result.title }
  })
}

/** The same as one SVG drawing, its letters drawn as outlines. */
export async function typesetSvg(work: Work): Promise<string> {
  return withCompiler((compiler) => compiler.plainSvg(given(work)))
}

function compile(compiler: NodeCompiler, work: Work) {
  const done = compiler.compile(given(work))
  return {
    result: done.result,
    hasError: done.hasError(),
    takeDiagnostics: () => done.takeDiagnostics()?.shortDiagnostics ?? [],
  }
}

function given({ source, words, drawings = {} }: Work) {
  const { covered } = fonts()
  return {
    mainFileContent: source,
    inputs: {
      words: JSON.stringify(legibleThroughout(words, covered)),
      drawings: JSON.stringify(drawings),
    },
  }
}

let loading: Promise<NodeCompiler> | undefined

/** Loaded at the first need: 50 MB that a process which prints nothing does without. */
async function withCompiler<Result>(act: (compiler: NodeCompiler) => Result): Promise<Result> {
  loading ??= import('@myriaddreamin/typst-ts-node-compiler').then(
    (typst) =>
      typst.NodeCompiler.create({
        fontArgs: [{ fontBlobs: fonts().blobs }],
        // It reads no file: a folder that does not exist keeps it so.
        workspace: '/liaison-reads-no-file',
      }),
    (cause) => {
      throw new NoTypesetter('Typst cannot run on this platform', { cause })
    },
  )
  const compiler = await loading
  try {
    return act(compiler)
  } finally {
    // Typst remembers every result for the next one to be faster: 0.4 MB each, never given back otherwise.
    compiler.evictCache(0)
  }
}
