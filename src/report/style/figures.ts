/** Figures, sides, and the list of evidence. */
export const figures = `
figure { margin: 1rem 0 1.2rem; }
figcaption { max-width: 42rem; margin-top: .7rem; }
.plot { display: block; width: 100%; height: auto; max-width: 50rem; overflow: visible; fill: currentColor; font-family: inherit; }
.plot text { white-space: pre; font-variant-numeric: tabular-nums; }
.plot.narrow { display: none; }
.plot a:hover path, .plot a:hover circle, .plot a:hover rect { stroke: var(--ink); stroke-width: 2; }
.plot a:focus-visible { outline: none; }
.plot a:focus-visible path, .plot a:focus-visible circle, .plot a:focus-visible rect { stroke: var(--focus); stroke-width: 3.5; }
.shape { width: .82em; height: .82em; vertical-align: -.06em; fill: currentColor; }
.side { white-space: nowrap; }
.side.pro { color: var(--pro); }
.side.ambivalent { color: var(--ambivalent); }
.side.contra { color: var(--contra); }
.key { display: inline-flex; align-items: center; gap: .5em; }
.key::before { content: ""; display: inline-block; width: 26px; height: 12px; }
.key.carried::before { background: linear-gradient(var(--line), var(--line)) center / 100% 2px no-repeat, color-mix(in srgb, var(--line) 22%, transparent); }
.key.current::before { width: 9px; height: 9px; margin: 0 4px; border: 2px solid var(--line-2); transform: rotate(45deg); }
.key.alike::before { width: 14px; height: 14px; background: var(--line); }
.key.apart::before { width: 14px; height: 14px; background: linear-gradient(var(--paper), var(--paper)) center / 8px 2px no-repeat, var(--line-2); }
.pair { padding-inline-start: 1rem; margin-bottom: .3rem; }
.counts { font-size: .95rem; }
.counts .nobr { margin-inline-end: .8rem; }
.warnings { margin: 0 0 1rem; padding: .7rem 1rem .7rem 2rem; background: var(--raised); font-size: .9rem; }
.positions { list-style: none; margin: 0 0 1rem; padding: 0; font-size: .92rem; }
.positions li { padding-inline-start: 1.2rem; text-indent: -1.2rem; margin-bottom: .2rem; }
.list-title { margin: .6rem 0 .2rem; font-size: .92rem; font-weight: 600; }
.period { border-top: 1px solid var(--rule); margin: 0; }
.period > div { padding-bottom: .6rem; }
.amount { font-weight: 500; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.refs { white-space: nowrap; }
.ref { display: inline-block; min-width: 1.7em; padding: 0 .3em; border: 1px solid var(--rule); border-radius: 3px; font-size: .8em; line-height: 1.45; text-align: center; text-indent: 0; text-decoration: none; font-variant-numeric: tabular-nums; background: var(--paper); }
.ref:hover { border-color: var(--link); }
.evidence { list-style: none; margin: 0; padding: 0; }
.entry { position: relative; padding: .8rem 0 .8rem 3.2rem; border-top: 1px solid var(--rule); }
.entry::before { content: attr(value); position: absolute; left: 0; top: .8rem; width: 2.4rem; text-align: end; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.entry p { margin: 0 0 .2rem; }
.entry .said { max-width: 42rem; unicode-bidi: isolate; }
.entry .from { overflow-wrap: anywhere; }
.label { font-size: .8rem; color: var(--ink-soft); border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; margin-inline-end: .3em; }
.not-counted { font-size: .86rem; color: var(--ink-soft); font-style: italic; }
@media (max-width: 44rem) {
  .plot.wide { display: none; }
  .plot.narrow { display: block; max-width: 30rem; }
}
@media (max-width: 40rem) {
  .entry { padding-inline-start: 2.2rem; }
  .entry::before { width: 1.6rem; }
}
`;
