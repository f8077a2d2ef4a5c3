/** On paper everything is open and black on white; links to other places show their address, links within a number. */
export const print = `
@page { margin: 18mm 16mm; }
@media print {
  :root {
    --paper: #fff; --raised: #fff; --ink: #000; --ink-soft: #444; --rule: #bbb; --link: #000;
    --pro: #0a68a6; --ambivalent: #62676d; --contra: #b4490a; --line: #43408f; --line-2: #7a5f00; --part: #d9d8ec;
    --reported: #e3edf6; --author: #f5ecd6; --target: #fff;
    --good: #0c5b42; --good-tint: #dff0e8; --bad: #8c1d52; --bad-tint: #f8e4ed; --mix: #674b00; --mix-tint: #f4ebd1;
    --none: #50565d; --none-tint: #ebeae6;
  }
  html { font-size: 10pt; color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .contents, .skip, .back { display: none; }
  main, footer { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  .plot { max-width: 170mm; max-height: 230mm; }
  .plot.wide { display: block; }
  .plot.narrow { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; font-weight: 600; }
  h2, h3, h4, h5, .about, section > .small, summary, .list-title, .legend, .claim-head { break-after: avoid; }
  figure, .claim-card, .entry, tr, .changes li, .positions li { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  .basis li { display: inline; }
  .basis li:not(:last-child)::after { content: "; "; }
  .basis :is(br, q, .paraphrase) { display: none; }
  .chains { columns: 2; column-gap: 8mm; font-size: 7.5pt; line-height: 1.4; }
  .chain { break-inside: avoid; font-size: inherit; }
  .chain p { margin-bottom: .3em; orphans: 2; widows: 2; }
  .chain .small { font-size: inherit; }
  .why { display: none; }
  .fig { text-decoration: none; }
  h2 { margin-top: 2rem; }
  .evidence a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`;
