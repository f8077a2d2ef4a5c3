/** What a model wrote, and the tokens that it counted. */
export interface Reply {
  readonly content: string;
  /** The model stopped before it was done. */
  readonly cut: boolean;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** How one request ended. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** It may be different in a while; `after` milliseconds, where the endpoint says when. */
  | { readonly kind: 'again'; readonly why: string; readonly after: number | null }
  /** It took too long: one more time may do. */
  | { readonly kind: 'late'; readonly why: string }
  /** An answer came, but not one to be used: another may be better. */
  | { readonly kind: 'unusable'; readonly why: string }
  /** The endpoint takes no request of this form. */
  | { readonly kind: 'form'; readonly why: string; readonly about: 'temperature' | 'format' }
  /** This request will not do, others may. */
  | { readonly kind: 'refused'; readonly why: string }
  /** No request will do. */
  | { readonly kind: 'hopeless'; readonly why: string; readonly advice: string };
