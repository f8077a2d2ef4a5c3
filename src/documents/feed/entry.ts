import type { AtomFeed, DcNs, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** An entry of a feed, whatever its kind; dates as they are written. */
export interface Entry {
  /** What it is known by: its id, or its address. */
  readonly key: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  /** The fullest text that it gives. */
  readonly content: string;
  readonly isHtml: boolean;
}

/** The entries of a feed as feedsmith parsed it. */
export function entriesOf(parsed: ParsedFeed): Entry[] {
  if (parsed.format === 'rss') return rssEntries(parsed.feed);
  if (parsed.format === 'atom') return atomEntries(parsed.feed);
  return parsed.format === 'rdf' ? rdfEntries(parsed.feed) : jsonEntries(parsed.feed);
}

export type ParsedFeed =
  | { readonly format: 'rss'; readonly feed: RssFeed.Feed<string> }
  | { readonly format: 'atom'; readonly feed: AtomFeed.Feed<string> }
  | { readonly format: 'rdf'; readonly feed: RdfFeed.Feed<string> }
  | { readonly format: 'json'; readonly feed: JsonFeed.Feed<string> };

function rssEntries(feed: RssFeed.Feed<string>): Entry[] {
  return (feed.items ?? []).map((item) => ({
    key: item.guid?.value ?? item.link ?? null,
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    title: item.title ?? null,
    date: item.pubDate ?? dublinDate(item.dc) ?? item.prism?.publicationDates?.[0] ?? null,
    author: names(dublinCreators(item.dc)) ?? names(item.authors?.map((each) => each.name ?? each.email)),
    outlet: item.source?.title ?? feed.title ?? null,
    language: feed.language ?? null,
    content: fullest(item.content?.encoded, item.description),
    isHtml: true,
  }));
}

function rdfEntries(feed: RdfFeed.Feed<string>): Entry[] {
  return (feed.items ?? []).map((item) => ({
    key: item.rdf?.about ?? item.link ?? null,
    url: item.link ?? null,
    title: item.title ?? null,
    date: dublinDate(item.dc),
    author: names(dublinCreators(item.dc)),
    outlet: feed.title ?? null,
    language: feed.dc?.languages?.[0] ?? null,
    content: fullest(item.content?.encoded, item.description),
    isHtml: true,
  }));
}

function atomEntries(feed: AtomFeed.Feed<string>): Entry[] {
  return (feed.entries ?? []).map((entry) => {
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0];
    const content = [entry.content, entry.summary].find((each) => (each?.value ?? '').trim() !== '');
    return {
      key: entry.id ?? link?.href ?? null,
      url: link?.href ?? null,
      title: plain(entry.title),
      date: entry.published ?? entry.updated ?? null,
      author: names((entry.authors ?? entry.source?.authors ?? feed.authors)?.map(({ name }) => name)),
      outlet: plain(entry.source?.title) ?? plain(feed.title),
      language: entry.xml?.lang ?? feed.xml?.lang ?? null,
      content: content?.value ?? '',
      isHtml: /html/i.test(content?.type ?? ''),
    };
  });
}

function jsonEntries(feed: JsonFeed.Feed<string>): Entry[] {
  return (feed.items ?? []).map((item) => ({
    key: item.id ?? item.url ?? null,
    url: item.url ?? item.external_url ?? null,
    title: item.title ?? null,
    date: item.date_published ?? item.date_modified ?? null,
    author: names((item.authors ?? feed.authors)?.map(({ name }) => name)),
    outlet: feed.title ?? null,
    language: item.language ?? feed.language ?? null,
    content: item.content_html ?? item.content_text ?? item.summary ?? '',
    isHtml: item.content_html !== undefined,
  }));
}

/** A description is often the beginning of the text, and the text itself may be missing. */
function fullest(content: string | undefined, description: string | undefined): string {
  return (content ?? '').trim() === '' ? (description ?? '') : content!;
}

function names(all: readonly (string | undefined)[] | undefined): string | null {
  const said = all?.flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()])) ?? [];
  return said.length === 0 ? null : said.join(', ');
}

function plain(text: AtomFeed.Text | undefined): string | null {
  return text?.value.replace(/<[^>]{0,1000}>/g, '') ?? null;
}

const dublinDate = (dc: DcNs.ItemOrFeed<string> | undefined): string | null => dc?.dates?.[0] ?? null;
const dublinCreators = (dc: DcNs.ItemOrFeed<string> | undefined): string[] | undefined => dc?.creators;
