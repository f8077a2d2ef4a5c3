/** Type, headings, links, contents and tables. */
export const text = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
h1, h2, h3, blockquote, .column-text, .answer {
  font-family: "Source Serif 4", "Iowan Old Style", Charter, "Noto Serif", Georgia, serif;
}
h1 { font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.15; font-weight: 600; margin: .2rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.55rem; line-height: 1.25; font-weight: 600; margin: 4rem 0 1rem; padding-top: .8rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.2rem; line-height: 1.3; font-weight: 600; margin: 2.4rem 0 .6rem; text-wrap: balance; }
h4 { font-size: 1rem; font-weight: 650; margin: 2rem 0 .5rem; }
h5 { font-size: .92rem; font-weight: 650; margin: 1.3rem 0 .3rem; }
p { margin: 0 0 .8rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--target); box-shadow: 0 0 0 .35rem var(--target); }
h2:target, h3:target, h4:target, h5:target, main:target { background: none; box-shadow: none; }
.small, .about, .from, .legend, figcaption { font-size: .86rem; color: var(--ink-soft); }
.nobr { white-space: nowrap; }
q { quotes: "“" "”" "‘" "’"; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .2rem .5rem; }
.letter, .number {
  display: inline-block; min-width: 1.7em; padding: 0 .35em; margin-right: .2em; text-align: center;
  background: var(--ink); color: var(--paper); border-radius: 3px; font: 600 .86em/1.65 "Inter", system-ui, "Noto Sans", sans-serif;
}
.head { padding-top: 2.5rem; }
.kicker { margin: 0; font-size: .8rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; color: var(--ink-soft); }
.answer { font-size: 1.3rem; line-height: 1.45; max-width: 44rem; }
.answer-more { max-width: 44rem; }
.facts {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .9rem 1.6rem;
  margin: 1.6rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--rule);
}
.facts div { min-width: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.facts dt { font-size: .8rem; color: var(--ink-soft); font-weight: 500; }
.facts dd { font-size: .95rem; }
.terms > div { display: grid; grid-template-columns: 11rem 1fr; gap: .2rem 1.2rem; padding: .55rem 0; border-top: 1px solid var(--rule); }
.contents { padding: .7rem 1rem; font-size: .88rem; border-bottom: 1px solid var(--rule); }
.contents ol { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 0 auto; padding: 0; max-width: 50rem; }
.contents a { display: inline-block; padding: .15rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.fig { color: inherit; text-decoration: underline dotted 1px; text-underline-offset: .2em; }
td .fig, td .name { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; line-height: 1.5rem; }
.why { font-size: .8rem; white-space: nowrap; }
.chain { border-top: 1px solid var(--rule); margin: 0; padding: .2rem 0; font-size: .92rem; }
.chain summary { font-weight: 500; }
.side-by-side td { min-width: 14rem; }
.side-by-side td p { margin-bottom: .5rem; }
.side-by-side .kind { font-size: .86rem; }
.side-by-side .question { display: inline-block; position: sticky; inset-inline-start: 0; max-width: calc(100vw - 2rem); }
.digest { font: .72rem/1.3 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; min-width: 12rem; }
.computed { font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); }
thead th { font-size: .86rem; border-bottom: 1px solid var(--ink); vertical-align: bottom; }
tbody th, tfoot th { font-weight: 500; }
tfoot th, tfoot td { border-bottom: none; color: var(--ink-soft); }
.verdicts td { min-width: 8rem; }
.count { display: inline-block; min-width: 1.6em; font-weight: 650; }
.name { display: inline-block; padding: 0 .15em; }
footer { margin-top: 4rem; padding-bottom: 3rem; font-size: .86rem; color: var(--ink-soft); }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
@media (min-width: 82rem) {
  .contents { position: fixed; inset: 0 auto 0 0; width: 13rem; padding: 3rem 1rem 1rem 1.6rem; border: none; overflow-y: auto; }
  .contents ol { flex-direction: column; }
}
@media (max-width: 40rem) {
  .terms > div { grid-template-columns: 1fr; }
  h2 { margin-top: 3rem; }
  .verdicts td { min-width: 5.5rem; }
}
`;
