/** The style of reports: system fonts, light and dark, wide tables scroll, paper gets no colours behind text. */
export const reportStyle = `
:root { --ink: #1c1e21; --paper: #fff; --soft: #55595f; --line: #d6d9dd; --shade: #f4f5f7; --link: #0b57a4;
  --conflict: #a61b1b; --constraint: #7a4f00; --flexibility: #1f6b3a; --conflict-bg: #fbe9e9; --constraint-bg: #fdf3dc; --flexibility-bg: #e6f4ea; --silent: #e3e5e8; --clear: #b4bac2 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e7e9; --paper: #17191c; --soft: #a9afb7; --line: #3a3f45; --shade: #202327; --link: #7db7f5;
  --conflict: #ff9a94; --constraint: #f0c268; --flexibility: #7fd39a; --conflict-bg: #3c1d1d; --constraint-bg: #38290a; --flexibility-bg: #153321; --silent: #34393f; --clear: #626a73 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 50rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0 .25rem } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line) } h3 { font-size: 1.05rem; margin: 0 0 .25rem }
a { color: var(--link) } code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere }
.meta, figcaption, footer { color: var(--soft); font-size: .9rem } .meta { margin: 0 0 .5rem }
.verdict { font-size: 1.1rem } .warning { border-left: 4px solid var(--constraint); padding-left: .75rem }
.chip { display: inline-block; border-radius: .4rem; padding: 0 .5rem; font-weight: 600; font-size: .9em }
.chip.conflict { color: var(--conflict); background: var(--conflict-bg) } .chip.constraint { color: var(--constraint); background: var(--constraint-bg) } .chip.flexibility { color: var(--flexibility); background: var(--flexibility-bg) }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; margin: .75rem 0 }
.finding.conflict { border-left-color: var(--conflict) } .finding.constraint { border-left-color: var(--constraint) } .finding.flexibility { border-left-color: var(--flexibility) }
ul.elements { list-style: none; padding-left: 0; margin: .5rem 0 } ul.elements ul.elements { padding-left: 1rem } ul.elements > li { margin: .35rem 0; padding-left: 1.5rem; position: relative }
.sign { position: absolute; left: 0; width: 1.2rem; text-align: center; font-weight: 700 } li.met > .sign { color: var(--flexibility) } li.not-met > .sign { color: var(--conflict) } li.undetermined > .sign { color: var(--constraint) }
.facts { margin: 0; color: var(--soft); font-size: .9rem } .missing { margin: 0; padding-left: 1.1rem; font-size: .9rem; color: var(--constraint) } .missing code { color: inherit }
.defence, .clash { font-size: .95rem; margin: .4rem 0 } details > summary { cursor: pointer; color: var(--soft); font-size: .9rem }
table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top } th[scope=row] { font-weight: 500 }
.map { margin: .5rem 0; overflow-x: auto } .map svg { min-width: 32rem; width: 100%; height: auto; font-size: 11px } .map text { fill: var(--ink) }
rect.conflict, i.conflict { fill: var(--conflict); background: var(--conflict) } rect.constraint, i.constraint { fill: var(--constraint); background: var(--constraint) } rect.flexibility, i.flexibility { fill: var(--flexibility); background: var(--flexibility) } rect.clear, i.clear { fill: var(--clear); background: var(--clear) } path.silent, i.silent { fill: var(--silent); background: var(--silent) }
figcaption span { white-space: nowrap; margin-right: .75rem } figcaption i { display: inline-block; width: .75rem; height: .75rem; border-radius: 2px; margin-right: .3rem }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (max-width: 30rem) { main { padding: .75rem } .finding { padding: .6rem .7rem } th, td { padding: .3rem .2rem; overflow-wrap: anywhere; hyphens: auto } th[scope=col] { overflow-wrap: normal; hyphens: none } table { font-size: .8rem } }
@media print { :root { --ink: #000; --paper: #fff } main { max-width: none; padding: 0 } .finding { break-inside: avoid } details { display: block } details > summary { list-style: none } a { color: inherit } }
`
