/**
 * Colours, light and dark. Text on its ground has a contrast of 4.5 and more. The sides are blue, grey and orange, which
 * stay apart for the colour-blind; no colour stands without a shape, a line style or a word that says the same.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fefdfb; --raised: #f6f4ef; --ink: #1c2025; --ink-soft: #575d65; --rule: #dedbd3; --link: #1b4f8a;
  --pro: #0a68a6; --ambivalent: #62676d; --contra: #b4490a;
  --line: #43408f; --line-2: #7a5f00; --part: #d9d8ec;
  --reported: #e3edf6; --author: #f5ecd6; --target: #fff3c4; --focus: #b0007a;
  --good: #0c5b42; --good-tint: #dff0e8; --bad: #8c1d52; --bad-tint: #f8e4ed; --mix: #674b00; --mix-tint: #f4ebd1;
  --none: #50565d; --none-tint: #ebeae6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b; --raised: #1e2126; --ink: #e9e6e0; --ink-soft: #a9aeb6; --rule: #383c43; --link: #93c0f4;
    --pro: #62b5ee; --ambivalent: #b6babf; --contra: #f59a63;
    --line: #b5b2ff; --line-2: #dcbc52; --part: #3c3b66;
    --reported: #21364a; --author: #3f3520; --target: #4b430f; --focus: #ff8fd8;
    --good: #7fd6b3; --good-tint: #12382c; --bad: #f5a3c7; --bad-tint: #45152d; --mix: #e6c567; --mix-tint: #3a2f0c;
    --none: #bcc0c6; --none-tint: #2b2f35;
  }
}
`;
