import type { Span } from '../../documents/span.ts';
import type { Attribution } from '../../reading/attribution.ts';
import { type Bands, bandOf } from '../../reading/bands.ts';
import { type Markup, markup, markupText, verbatim } from '../../report/markup.ts';
import { PAGE_POLICY } from '../../report/page.ts';
import { voiceShares, voiceSpans } from '../../reading/voice-spans.ts';
import { voicesInWords } from './voices-in-words.ts';
import { type Chained, chained, type Reading, whoInWords } from './reading.ts';

const STYLE = `body{font:1.05rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.4rem;line-height:1.25}article{white-space:pre-wrap;unicode-bidi:isolate;overflow-wrap:anywhere}
mark{color:inherit;unicode-bidi:isolate;background:none;border-radius:2px}
mark.content.reported{background:#dbe9f6}mark.content.author{background:#f3e3c8}
mark.source{background:#c4e3cf;font-weight:600}mark.cue{border-bottom:2px solid #444}
mark.nested.content{background:#cbdcef}mark.nested.source{background:#dcefe2;font-weight:400}mark.nested.cue{border-bottom:2px dotted #444}
mark.unsure.content.reported{background:#eef4fa}mark.unsure.content.author{background:#faf3e4}mark.unsure.source{background:#e4f2e9}
mark.unsure.cue,mark.unsure.author.content{border-bottom:1px dashed #666}
.key,.meta{font:.85rem/1.5 system-ui,sans-serif;color:#444}.key mark{padding:0 .3em}
@media print{mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`;

/** The head of the page: it asks nothing of anybody, and its policy forbids it to. */
export const htmlHead = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Who said what</title><style>${STYLE}</style></head><body><main>
<p class="key"><mark class="source">who</mark> <mark class="cue">says</mark>
<mark class="content reported">what is reported</mark> <mark class="content author">the author's own</mark>
<mark class="content reported nested">what somebody reports of others</mark>
<span>paler, with a dashed line: <mark class="cue unsure">less sure</mark></span></p>
`;
export const htmlFoot = '</main></body></html>\n';

interface Part extends Chained {
  readonly start: number;
  readonly end: number;
  readonly role: 'content' | 'source' | 'cue';
}

/** A document as a section of the page: its text with each part of an attribution in a `<mark>` of its voice. */
export function readingHtml({ document, attributions, bands }: Reading): string {
  const { text, title, id, date } = document;
  const count = attributions.length === 1 ? '1 attribution' : `${attributions.length} attributions`;
  const voices = voicesInWords(voiceShares(voiceSpans(document, attributions), attributions));
  const about = [date, count, voices].filter((part) => part !== null).join(', ');
  return markupText(markup`<section><h1>${title ?? id}</h1><p class="meta">${about}</p>
<article>${markedText(text, attributions, bands)}</article></section>
`);
}

/** Segments do not overlap: a place belongs to the part that begins last before it, and to source and cue before contents. */
function markedText(text: string, attributions: readonly Attribution[], bands: Bands): Markup[] {
  const owner = new Int32Array(text.length).fill(-1);
  const parts = chained(attributions).flatMap(partsOf);
  const order = { content: 0, source: 2, cue: 3 };
  const rank = ({ role, within }: Part) => order[role] + (role === 'content' && within !== null ? 1 : 0);
  const painted = parts
    .map((part, i) => ({ part, i }))
    .toSorted((a, b) => rank(a.part) - rank(b.part) || a.part.start - b.part.start);
  for (const { part, i } of painted) owner.fill(i, part.start, part.end);
  const pieces: Markup[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && owner[end] === owner[at]) end++;
    const own = verbatim(text.slice(at, end));
    pieces.push(owner[at]! < 0 ? own : marked(parts[owner[at]!]!, bands, own));
    at = end;
  }
  return pieces;
}

function partsOf({ attribution, within }: Chained): Part[] {
  const { source, cue, content } = attribution;
  const part = (span: Span, role: Part['role']): Part => ({
    start: span.start,
    end: span.end,
    role,
    attribution,
    within,
  });
  const parts = content.map((span) => part(span, 'content'));
  if (source !== null) parts.push(part(source, 'source'));
  if (cue !== null) parts.push(part(cue, 'cue'));
  return parts;
}

function marked({ role, attribution, within }: Part, bands: Bands, own: Markup): Markup {
  const { voice, issue, stance, confidence } = attribution;
  const about = issue === null ? '' : `; ${issue.id}, stance ${stance ?? 'unknown'}`;
  const band = bandOf(confidence, bands);
  const title = `${whoInWords(attribution, within)}${about}; confidence ${confidence}, ${band}`;
  const classes = [
    role,
    voice,
    ...(within === null ? [] : ['nested']),
    ...(band === 'accept' ? [] : ['unsure']),
  ];
  return markup`<mark class="${classes.join(' ')}" title="${title}">${own}</mark>`;
}
