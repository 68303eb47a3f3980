/** Colours, type and measures: the only place where a colour is named. Warm paper, dark ink, one accent. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --ink: #1e1b17; --soft: #665e54; --paper: #faf8f4; --card: #fffefb; --line: #e5dfd4; --edge: #8d8478;
  --accent: #8a3b12; --accent-ink: #fff; --accent-soft: #f5e9df; --alarm: #a11b1b; --alarm-soft: #fbe9e6;
  --serif: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Liberation Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
  --small: .875rem; --radius: .5rem; --text: 44rem; --gap: clamp(1.25rem, 4vw, 3.5rem);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ebe6dd; --soft: #aca396; --paper: #181613; --card: #201d19; --line: #37322b; --edge: #7d7468;
    --accent: #f0a274; --accent-ink: #231508; --accent-soft: #33271d; --alarm: #ff9385; --alarm-soft: #3a201c;
  }
}
`;
