import { breakLongWords } from './typst-parts'

/**
 * The printed sheet in Typst: a letter page in the site's type, tagged in the order of reading. Its words come from
 * `sheet.ts` as JSON. A footer and a mark that only decorates are artifacts, which a screen reader passes over.
 */
export const sheetSource = `
#let d = json(bytes(sys.inputs.words))
#let drawings = json(bytes(sys.inputs.drawings))
#let colour(name) = rgb(d.colours.at(name))
#let drawing(name) = bytes(drawings.at(name))
#let small = d.size * 0.84pt

#set document(title: d.title, author: d.publisher, description: d.lead, date: datetime(..d.date))
#set page(
  "us-letter",
  margin: (x: 2cm, top: 1.7cm, bottom: 2.1cm),
  footer: context {
    set text(size: 8pt, fill: colour("muted"))
    grid(
      columns: (1fr, auto), column-gutter: 1em,
      [#d.site · #d.shown],
      [#d.labels.page #counter(page).display() #d.labels.of #counter(page).final().first()],
    )
  },
)
#set text(
  lang: d.lang, region: "CA", font: "Atkinson Hyperlegible Next", size: d.size * 1pt, fill: colour("ink"),
  fallback: false, hyphenate: false,
)
${breakLongWords(40)}
#set par(leading: 0.62em, spacing: 0.95em)
#set list(marker: text(fill: colour("kind"))[•], spacing: 0.7em, indent: 0.2em)
#set enum(spacing: 0.7em, indent: 0.2em)
#show heading: set text(font: "Newsreader", weight: 500)
#show heading.where(level: 1): set text(size: 24pt)
#show heading.where(level: 1): set par(leading: 0.4em)
#show heading.where(level: 2): set text(size: d.size * 1.38pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.75em, sticky: true)
#show heading.where(level: 3): set text(size: d.size * 1.18pt)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.65em, sticky: true)
#show link: it => underline(offset: 2pt, stroke: 0.5pt, text(fill: colour("river"), it))
#show quote.where(block: true): it => block(
  stroke: (left: 2pt + colour("line")), inset: (left: 10pt, y: 2pt), above: 1.1em, below: 1.1em, it.body,
)

#let span(s) = {
  if s.at("break", default: false) { linebreak() } else {
    let words = [#s.text]
    if s.at("em", default: false) { words = emph(words) }
    if s.at("strong", default: false) { words = strong(words) }
    if "href" in s { words = link(s.href, words) }
    words
  }
}
#let inline(spans) = spans.map(span).join()
#let flow(blocks, tight: false) = {
  for b in blocks {
    if b.type == "heading" { heading(level: b.level, inline(b.spans)) }
    else if b.type == "list" {
      let items = b.items.map(item => flow(item, tight: true))
      if b.ordered { enum(..items) } else { list(..items) }
    }
    else if b.type == "quote" { quote(block: true, flow(b.blocks)) }
    else if b.type == "figure" {
      block(breakable: false, inset: (left: 0.8em), stroke: (left: 2pt + colour("kind")), {
        text(size: 1.6em, weight: "bold", fill: colour("kind"), flow(b.blocks.slice(0, 1)))
        flow(b.blocks.slice(1))
      })
    }
    else if tight { inline(b.spans) }
    else { par(inline(b.spans)) }
  }
}

#grid(
  columns: (1fr, auto), align: (left + horizon, right + horizon),
  text(size: small, fill: colour("kind"), weight: "bold", d.kind),
  text(size: small, fill: colour("muted"), d.site),
)
#v(-0.5em)
#pdf.artifact(line(length: 100%, stroke: 1.2pt + colour("kind")))
#v(0.2em)

#heading(level: 1, d.title)
#par(text(font: "Newsreader", weight: 500, size: d.size * 1.28pt, fill: colour("ink"), d.lead))
#if d.whom != "" { par[*#d.labels.whom* #d.whom] }
#if d.sample != "" {
  block(width: 100%, inset: 8pt, stroke: (paint: colour("control"), thickness: 0.7pt, dash: "dashed"), radius: 3pt)[
    *#d.labels.sample*#d.labels.colon #d.sample
  ]
}

#if d.messages.len() > 0 {
  block(
    width: 100%, above: 1.3em, below: 1.3em, inset: (left: 14pt, right: 12pt, y: 10pt),
    fill: colour("kind").lighten(93%), stroke: (left: 3pt + colour("kind")),
  )[
    #show heading.where(level: 2): set block(above: 0.2em)
    #heading(level: 2, d.labels.messages)
    #list(..d.messages.map(m => [#m]))
  ]
}

#if d.facts.len() > 0 {
  heading(level: 2, d.labels.facts)
  list(..d.facts.map(fact => [
    *#fact.label*#d.labels.colon #if "href" in fact { link(fact.href, fact.value) } else { fact.value }
  ]))
}

#for section in d.sections {
  if section.title != "" { heading(level: 2, section.title) }
  flow(section.blocks)
}

#block(breakable: false, width: 100%, above: 1.8em, inset: (top: 10pt), stroke: (top: 0.7pt + colour("line")))[
  #set text(size: small)
  #set par(spacing: 0.7em)
  #grid(
    columns: (2.6cm, 1fr), column-gutter: 14pt, align: horizon,
    image(drawing("qr"), format: "svg", width: 2.6cm, alt: d.labels.qr),
    [
      #par[*#d.labels.online*#d.labels.colon #link(d.address, d.shown)]
      #par[*#d.labels.cite*#d.labels.colon #d.cite]
      #par[*#d.labels.by*#d.labels.colon #d.publisher#if d.postal != "" [, #d.postal]#if d.email != "" [, #link("mailto:" + d.email, d.email)]]
      #par(d.dates)
    ],
  )
]
`
