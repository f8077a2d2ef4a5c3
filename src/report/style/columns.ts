/** The columns' text with its marks, verdicts, and the cards of claims. */
export const columns = `
.column { margin-bottom: 3rem; }
.column-text { max-width: 39rem; font-size: 1.08rem; line-height: 1.8; unicode-bidi: isolate; hyphens: manual; }
.column-text p { margin: 0 0 1.05em; unicode-bidi: isolate; }
.column-text .lines { white-space: pre-line; }
.column-text .heading { font-weight: 600; font-size: 1.12em; margin-top: 1.6em; }
.column-text .emphasis { font-style: italic; }
.column-text .front-matter, .column-text .repeated-title, .column-text .sign { display: none; }
mark { color: inherit; background: none; border-radius: 2px; }
mark.content.reported { background: var(--reported); }
mark.content.author { background: var(--author); text-decoration: underline dashed 1px; text-underline-offset: .2em; }
.claim mark.content.author { text-decoration: none; }
mark.source { font-weight: 600; }
mark.cue { font-style: italic; text-decoration: underline dotted 1px; text-underline-offset: .2em; }
.claim { border-bottom: 2px solid currentColor; padding-bottom: .05em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.claim.supported { border-color: var(--good); }
.claim.contradicted { border-bottom: 4px double var(--bad); }
.claim.mixed { border-bottom: 2px dashed var(--mix); }
.claim.not-enough-evidence { border-bottom: 3px dotted var(--none); }
.claim.not-checkable { border-bottom: 1px solid var(--none); }
.badge, .verdict {
  display: inline-block; padding: 0 .45em; border-radius: 1em; white-space: nowrap; text-decoration: none;
  font: 600 .78rem/1.55 "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", sans-serif; font-style: normal;
}
.badge { display: inline; margin-inline-start: .3em; padding-block: .1em; vertical-align: .08em; }
.badge::after { content: attr(data-name); }
.supported.badge, .supported.verdict { color: var(--good); background: var(--good-tint); }
.contradicted.badge, .contradicted.verdict { color: var(--bad); background: var(--bad-tint); }
.mixed.badge, .mixed.verdict { color: var(--mix); background: var(--mix-tint); }
.not-enough-evidence.badge, .not-enough-evidence.verdict { color: var(--none); background: var(--none-tint); }
.not-checkable.badge, .not-checkable.verdict { color: var(--none); background: var(--paper); box-shadow: inset 0 0 0 1px var(--none); }
.supported:is(.badge, .verdict)::before { content: "✓\\202f"; content: "✓\\202f" / ""; }
.contradicted:is(.badge, .verdict)::before { content: "✗\\202f"; content: "✗\\202f" / ""; }
.mixed:is(.badge, .verdict)::before { content: "±\\202f"; content: "±\\202f" / ""; }
.not-enough-evidence:is(.badge, .verdict)::before { content: "?\\202f"; content: "?\\202f" / ""; }
.not-checkable:is(.badge, .verdict)::before { content: "–\\202f"; content: "–\\202f" / ""; }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.3rem; margin: 0 0 1rem; }
.legend .claim { color: var(--ink); }
.voices li { margin-bottom: .5rem; font-size: .92rem; }
.whose { font-weight: 600; }
.on { color: var(--ink-soft); }
.claim-card { padding: 1rem 0 1rem 1.1rem; margin: 0 0 .9rem; border-inline-start: 4px solid var(--none); }
.claim-card .about { margin: .4rem 0 .2rem; color: var(--ink-soft); }
.claim-card .about p { max-width: 48rem; margin: 0 0 .15rem; }
.claim-card.supported { border-color: var(--good); }
.claim-card.contradicted { border-color: var(--bad); border-inline-start-style: double; border-inline-start-width: 6px; padding-inline-start: calc(1.1rem - 2px); }
.claim-card.mixed { border-color: var(--mix); border-inline-start-style: dashed; }
.claim-card.not-enough-evidence, .claim-card.not-checkable { border-inline-start-style: dotted; }
.claim-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem; margin: 0 0 .4rem; font-size: .88rem; }
.kind { color: var(--ink-soft); }
.back { margin-inline-start: auto; }
blockquote { margin: 0 0 .5rem; font-size: 1.08rem; line-height: 1.5; max-width: 42rem; unicode-bidi: isolate; }
.reason { max-width: 42rem; margin-bottom: .5rem; }
.figures { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; margin: 0 0 .3rem; padding: 0; font-size: .9rem; }
.value { font-weight: 650; font-variant-numeric: tabular-nums; }
.basis, .changes { margin: .3rem 0; padding-inline-start: 1.1rem; font-size: .92rem; }
.basis { list-style: none; padding: 0; }
.basis li, .changes li { margin-bottom: .55rem; }
.by { font-size: .8rem; font-weight: 600; letter-spacing: .02em; color: var(--ink-soft); }
.review { margin: .6rem 0 0; padding: .6rem .9rem .3rem; background: var(--raised); border-inline-start: 2px solid var(--ink-soft); }
.review p, .review .basis { margin: 0 0 .4rem; }
.review .reason { white-space: pre-line; }
.person-verdict { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem; font-size: .92rem; }
.no-claim.verdict { color: var(--ink); background: var(--paper); box-shadow: inset 0 0 0 1px var(--ink-soft); }
tr.who th { padding-top: 1rem; font-size: .86rem; color: var(--ink-soft); }
`;
