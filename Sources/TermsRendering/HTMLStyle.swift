/// The look of the HTML page, in light and dark.
enum HTMLStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --soft: #5c5c66;
      --line: #dcdce2; --link: #1a4fa3; --bad: #b3261e; --good: #1f7a3d; --mark: #fff3c4; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e6ea; --paper: #16161a;
      --soft: #a3a3ad; --line: #35353c; --link: #8ab4f8; --bad: #f2948d; --good: #86d19b;
      --mark: #4a4020; } }
    body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin-top: 2rem; }
    h3 { font-size: 1rem; margin-top: 1.5rem; }
    header p, footer, small, .none { color: var(--soft); font-size: .875rem; }
    header p { margin: .25rem 0; }
    a { color: var(--link); } a.ref { font-size: .8rem; text-decoration: none; }
    li { margin: .3rem 0; } li.bad::marker { color: var(--bad); }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
      border-bottom: 1px solid var(--line); }
    tbody th { font-weight: normal; }
    q { quotes: "\\201C" "\\201D"; font-style: italic; }
    .clause { border-left: 3px solid var(--line); padding-left: .75rem; }
    .clause.bad { border-color: var(--bad); } .clause.good { border-color: var(--good); }
    .clause:target { background: var(--mark); }
    @media print { body { max-width: none; } #clauses { break-before: page; } }
    """
}
