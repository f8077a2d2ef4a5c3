/** Where the `index`th of `count` things stands on a circle round the origin, in hundredths. */
export function circle(
  index: number,
  count: number,
  radius: number,
): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * index) / Math.max(1, count);
  const round = (value: number) => Math.round(100 * value) / 100 + 0;
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}
