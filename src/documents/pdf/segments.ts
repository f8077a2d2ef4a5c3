/** What pdf.js tells of a stretch of text, as much as is used here. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  /** From the space of the text to that of the page. */
  readonly transform: readonly number[];
}

/** Words side by side on one line, without a wide gap between them. In points; y grows downwards. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly size: number;
}

interface Piece extends Segment {}

/** In points: the largest page that PDF knows is 14,400 wide. */
const FARTHEST = 100_000;
/** Wider than this, in sizes of the letters, a gap may be one between columns. */
const WIDE = 0.9;
/** Wider than this, a gap is a space. */
const SPACE = 0.15;
/** Above or below this, letters stand on another line. */
const SAME_LINE = 0.3;

/**
 * The segments of a page, in the order in which it draws them. Text that is turned (a watermark, a note in the margin) is
 * left out, and so are the small raised numbers of notes.
 *
 * @param view the transform of the page's viewport
 */
export function segmentsOf(items: readonly PdfItem[], view: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  for (const item of items) {
    const piece = pieceOf(item, view);
    if (piece === null) continue;
    if (open !== null && isNoteMark(piece, open)) continue;
    const joined: Segment | null = open === null ? null : joinedOf(open, piece);
    if (joined === null && open !== null) segments.push(open);
    open = joined ?? piece;
  }
  if (open !== null) segments.push(open);
  return segments
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function pieceOf({ str, width, transform }: PdfItem, view: readonly number[]): Piece | null {
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
  const [va, vb, vc, vd, ve, vf] = view as [number, number, number, number, number, number];
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const text = str.replace(/[\p{Cc}\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ').replace(/[\u200b\ufeff]/g, '');
  if (text === '' || !(size > 0) || Math.abs(along[1]) > 0.1 * Math.abs(along[0]) || along[0] < 0)
    return null;
  const [left, y] = [va * e + vc * f + ve, vb * e + vd * f + vf];
  // No page is so large; a broken or hostile one may say so.
  const onPage = [left, y, width, size].every((each) => Math.abs(each) < FARTHEST);
  return onPage ? { text, left, right: left + Math.max(0, width), y, size } : null;
}

/** Both as one, or null where the second stands elsewhere. */
function joinedOf(before: Segment, piece: Piece): Segment | null {
  const size = Math.max(before.size, piece.size);
  const gap = piece.left - before.right;
  if (Math.abs(piece.y - before.y) > SAME_LINE * size || gap > WIDE * size || gap < -0.5 * size) return null;
  if (piece.text.trim() === '' && piece.right - piece.left > WIDE * size) return null;
  const apart = gap > SPACE * size ? ' ' : '';
  return {
    text: before.text + apart + piece.text,
    left: before.left,
    right: Math.max(before.right, piece.right),
    y: before.text.trim() === '' ? piece.y : before.y,
    size,
  };
}

/** A small raised number after a word. */
function isNoteMark(piece: Piece, before: Segment): boolean {
  const gap = piece.left - before.right;
  return (
    /^[\d*†‡§, ]+$/.test(piece.text) &&
    piece.text.trim() !== '' &&
    piece.size < 0.8 * before.size &&
    before.y - piece.y > 0.15 * before.size &&
    before.y - piece.y < before.size &&
    Math.abs(gap) < before.size
  );
}
