/// The look of the HTML page: light and dark, phone, desktop and paper.
enum HTMLStyle {
  /// The style sheet; on a phone each cell of a table is named by its column, that of answers not.
  static func css(answerColumn: String) -> String {
    """
    :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --panel: #f6f6f9;
      --soft: #5c5c66; --line: #d5d5dc; --link: #1a4fa3; --bad: #b3261e; --good: #1f7a3d;
      --mark: #ffedb0; --bar: #4a78c2; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e6ea; --paper: #16161a;
      --panel: #202027; --soft: #a9a9b4; --line: #3c3c45; --link: #8ab4f8; --bad: #f2948d;
      --good: #86d19b; --mark: #54491f; --bar: #7fa5e0; } }
    * { box-sizing: border-box; }
    body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
    h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; } h4 { font-size: .95rem; margin: 1rem 0 .5rem; }
    header p, footer, .none, figcaption { color: var(--soft); font-size: .875rem; }
    header p { margin: .25rem 0; }
    a { color: var(--link); } a.ref { font-size: .8rem; text-decoration: none; }
    a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
    ul, ol { padding-left: 1.4rem; } li { margin: .35rem 0; } li.bad::marker { color: var(--bad); }
    li:target, tr:target { background: var(--mark); }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0;
      border-bottom: 1px solid var(--line); }
    tbody th { font-weight: normal; } thead th, .none { overflow-wrap: normal; }
    th:last-child, td:last-child { min-width: 4.5rem; padding-right: 0; }
    dt { font-weight: 600; } dd { margin: 0 0 .35rem 1.4rem; }
    q { quotes: "\\201C" "\\201D"; font-style: italic; }
    figure { margin: 1rem 0; max-width: 30rem; } svg { width: 100%; height: auto; display: block; }
    svg text { font: 13px Helvetica, Arial, sans-serif; fill: var(--ink); }
    svg .bold { font-weight: bold; } svg .soft { font-size: 12px; fill: var(--soft); }
    svg .box { fill: var(--panel); stroke: var(--line); }
    svg .unnamed { fill: none; stroke: var(--soft); stroke-dasharray: 4 3; }
    svg .you { fill: var(--mark); } svg .head { fill: var(--soft); }
    svg .wire { fill: none; stroke: var(--line); } svg .bar { fill: var(--bar); }
    svg .open { fill: none; stroke: var(--soft); stroke-dasharray: 4 3; }
    svg .small { font-size: 12px; } svg .tile { fill: var(--panel); stroke: var(--line); }
    svg .tile.vague { stroke: var(--soft); stroke-dasharray: 4 3; }
    svg .tile.not-found { fill: none; stroke: var(--soft); stroke-dasharray: 1 3; }
    svg .endless { fill: var(--bad); }
    svg a { text-decoration: none; } svg a:hover text { text-decoration: underline; }
    .clause { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .75rem;
      margin: .75rem 0; scroll-margin-top: 1rem; }
    .clause.item { margin-left: 1rem; }
    .clause.bad { border-color: var(--bad); } .clause.good { border-color: var(--good); }
    .clause:target { background: var(--panel); outline: 2px solid var(--link); }
    .number { color: var(--soft); font-size: .8rem; text-decoration: none; }
    mark { background: var(--mark); color: inherit; }
    .notes { font-size: .8rem; color: var(--soft); }
    .tag { border: 1px solid var(--line); border-radius: .6rem; padding: 0 .4rem; }
    @media (max-width: 40rem) {
      thead { position: absolute; left: -99rem; } tr { display: block; padding: .4rem 0;
        border-bottom: 1px solid var(--line); }
      th, td { display: block; border: 0; padding: .1rem 0; } tbody th { font-weight: 600; }
      td[data-column]:not([data-column="\(answerColumn)"])::before { content: attr(data-column) ": ";
        color: var(--soft); } }
    @media (min-width: 75rem) { body { max-width: 100rem; }
      .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3rem; }
      #document { position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
        padding-right: 1rem; } }
    @media print { body { max-width: none; } .sides { display: block; }
      #document { break-before: page; position: static; max-height: none; overflow: visible; }
      .skip, .back { display: none; } figure, li, tr, .clause { break-inside: avoid; } }
    """
  }
}
