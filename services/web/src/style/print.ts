/** On paper: the words and the figures, without what only a screen can press. */
export const PRINT = `
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #bbb; --accent: #000; --accent-soft: #eee; --alarm: #000; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  body.house { display: block; }
  .skip, details.menu, .frame .rooms, form, .buttons, .banner, .back, .chips, .along, .screen, footer.page, details:has(form), details:not([open], .table) { display: none !important; }
  details { max-width: none; }
  details.table::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; padding: .3rem 0; min-height: 0; font-weight: 600; }
  pre, fieldset.takes { max-height: none; overflow: visible; }
  .desk { display: block; }
  header.frame { padding: 0; border: 0; position: static; }
  main, body.house > main { padding: 0; border: 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
  ol.backlog > li, ol.ranked > li, blockquote, .card, figure, tr { break-inside: avoid; }
}
`;
