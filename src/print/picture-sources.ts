import { breakLongWords } from './typst-parts'

/** What the share image and the card begin with. */
const opening = `
#let d = json(bytes(sys.inputs.words))
#let drawings = json(bytes(sys.inputs.drawings))
#let colour(name) = rgb(d.colours.at(name))
#let drawing(name) = bytes(drawings.at(name))
#set text(
  lang: d.lang, region: "CA", font: "Atkinson Hyperlegible Next", fill: colour("ink"), fallback: false,
  hyphenate: false,
)
${breakLongWords(18)}
`

/** 1200 × 630, the shape that social media show whole. One point is one pixel. */
export const shareImageSource = `${opening}
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: colour("paper"))
#place(rect(width: 22pt, height: 100%, fill: colour("kind")))
#place(dx: 84pt, dy: 60pt, box(width: 1040pt)[
  #set text(size: 28pt)
  #text(fill: colour("kind"), weight: "bold", d.kind)
  #if d.sample != "" [ #h(12pt) #box(stroke: 1.5pt + colour("control"), radius: 5pt, inset: (x: 10pt, y: 6pt), baseline: 6pt, text(size: 22pt, d.sample))]
])
#place(dx: 84pt, dy: 136pt, block(width: 1030pt, height: 336pt, clip: true)[
  #set par(leading: 0.34em)
  #text(font: "Newsreader", weight: 500, size: d.size * 1pt, d.title)
  #v(4pt)
  #set par(leading: 0.5em)
  #text(size: 29pt, fill: colour("muted"), d.lead)
])
#place(dx: 84pt, dy: 500pt, image(drawing("tie"), format: "svg", width: 120pt))
#place(dx: 84pt, dy: 548pt, box(width: 1030pt, height: 44pt, clip: true, grid(
  columns: (1fr, auto), column-gutter: 24pt,
  text(size: 28pt, weight: "bold", d.site), text(size: 24pt, fill: colour("muted"), d.place),
)))
`

/** A key message on its own: a square to share, half a letter page to print. Its text is the one heading. */
export const messageCardSource = `${opening}
#let u = d.unit * 1pt
#set document(title: d.message, author: d.publisher)
#set page(width: d.width * u, height: d.height * u, margin: 0pt, fill: colour("paper"))
#pdf.artifact(place(rect(width: 100%, height: 2 * u, fill: colour("kind"))))
#block(width: 100%, height: 100%, inset: (x: 8 * u, top: 9 * u, bottom: 7 * u))[
  #set par(leading: 0.42em)
  #grid(
    columns: (1fr, auto),
    text(size: 3.1 * u, weight: "bold", fill: colour("kind"), d.label), text(size: 3.1 * u, fill: colour("muted"), d.sample),
  )
  #v(1fr)
  #heading(level: 1, text(font: "Newsreader", weight: 500, size: d.size * u, d.message))
  #if d.attribution != "" [
    #v(2.4 * u)
    #text(size: 3.2 * u, fill: colour("muted"), d.attribution)
  ]
  #v(1fr)
  #grid(
    columns: (1fr, 15 * u), column-gutter: 5 * u, align: (left + bottom, right + bottom),
    [
      #pdf.artifact(image(drawing("tie"), format: "svg", width: 11 * u))
      #v(1 * u)
      #text(size: 3.2 * u, weight: "bold", d.site)
      #v(0.2 * u)
      #set text(size: 2.5 * u)
      #link(d.address, text(fill: colour("muted"), d.shown))
    ],
    image(drawing("qr"), format: "svg", width: 15 * u, alt: d.qr),
  )
]
`
