package org.skillsubsidy.policy.rules.disclosure;

/**
 * How the page looks: on a desk, on a phone and on paper. The language is chosen by the style
 * alone: of the two buttons before everything else the one that is checked shows its language.
 */
final class PageStyle {

  static final String CSS =
      """
      :root { --ink: #1d2733; --soft: #5b6876; --line: #d9dfe6; --track: #eef1f5; --page: #fff;
        --fund0: #1f5f99; --fund1: #e0912f; --fund2: #5a9e6f; --fund3: #8b5a9f; --bar: #4a7fb0;
        --refused: #b5655a; --met: #3b8757; --not_met: #d0892b; --unknown: #a3adb8; }
      * { box-sizing: border-box; }
      body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.55;
        font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
      main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
      header { padding-top: 1.5rem; }
      h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
      h2 { font-size: 1.15rem; margin: 2.4rem 0 .1rem; }
      p { margin: .2rem 0 .8rem; }
      .about, .facts, footer { color: var(--soft); font-size: .9rem; }
      .facts > span { display: inline-block; margin-right: 1.2rem; }
      .seal { overflow-wrap: anywhere; }

      .switch { position: absolute; opacity: 0; pointer-events: none; }
      .choice { float: right; display: flex; gap: .25rem; font-size: .9rem; margin-left: 1rem; }
      .choice label { padding: .15rem .6rem; border: 1px solid var(--line); border-radius: 1rem;
        cursor: pointer; color: var(--soft); }
      #zh:checked ~ * [lang=en], #en:checked ~ * [lang=zh] { display: none; }
      #zh:checked ~ header [for=zh], #en:checked ~ header [for=en] { background: var(--ink);
        border-color: var(--ink); color: var(--page); }
      #zh:focus-visible ~ header [for=zh], #en:focus-visible ~ header [for=en] {
        outline: 2px solid var(--fund1); outline-offset: 2px; }

      .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: .8rem; margin: 1.2rem 0 0; }
      .tiles div { border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; }
      .tiles dt { color: var(--soft); font-size: .85rem; }
      .tiles dd { margin: 0; font-size: 1.35rem; font-weight: 600; overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums; line-height: 1.3; }

      .chart { margin: .6rem 0 1rem; }
      .plot { display: grid; grid-template-columns: 3.6rem 1fr; grid-template-rows: 15rem 2.6rem;
        padding-top: .6rem; }
      .steps, .names { position: relative; font-size: .75rem; color: var(--soft); line-height: 1.2; }
      .steps > span { position: absolute; right: .5rem; transform: translateY(50%);
        white-space: nowrap; }
      .names { grid-column: 2; padding-top: .3rem; }
      .names > span { position: absolute; transform: translateX(-50%); text-align: center; }
      .names b { display: block; font-weight: 400; color: var(--ink); }
      .columns { width: 100%; height: 100%; display: block; }
      .columns line { stroke: var(--line); vector-effect: non-scaling-stroke; }
      .key { display: inline-flex; align-items: center; margin-right: 1.2rem; font-size: .85rem; }
      .swatch { width: .8rem; height: .8rem; margin-right: .4rem; flex: none; }
      .fund0 { fill: var(--fund0); } .fund1 { fill: var(--fund1); }
      .fund2 { fill: var(--fund2); } .fund3 { fill: var(--fund3); }

      .months { overflow-x: auto; }
      .months th:first-child { white-space: nowrap; position: sticky; left: 0;
        background: var(--page); }
      .months thead .n { white-space: normal; }
      table { width: 100%; border-collapse: collapse; font-size: .92rem; }
      th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left;
        font-weight: 400; vertical-align: middle; }
      th:first-child { padding-left: 0; } th:last-child, td:last-child { padding-right: 0; }
      thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; }
      thead th, thead td { border-bottom: 2px solid var(--line); }
      tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
      .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
      .bars td:nth-child(2) { width: 32%; }
      .two .bars td:nth-child(2) { width: 24%; }
      .bars .n { width: 1%; padding-left: 1rem; }
      .bar { display: block; width: 100%; height: .7rem; }
      .bar .track { fill: var(--track); }
      .paid { fill: var(--bar); } .refused { fill: var(--refused); } .met { fill: var(--met); }
      .not_met { fill: var(--not_met); } .unknown { fill: var(--unknown); }
      .state.met { color: #2c6b44; } .state.not_met { color: #95600f; }
      .state.unknown, small { color: var(--soft); }
      code { font-size: .95em; font-family: ui-monospace, Consolas, monospace; }
      .none { color: var(--soft); border: 1px dashed var(--line); border-radius: .4rem;
        padding: .8rem; text-align: center; }
      .two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
      footer { margin-top: 2.5rem; padding-bottom: 2rem; }

      @media screen and (max-width: 48rem) {
        .two { display: block; }
      }
      @media screen and (max-width: 36rem) {
        main, header, footer { padding-left: .9rem; padding-right: .9rem; }
        h1 { font-size: 1.35rem; }
        .tiles { grid-template-columns: repeat(3, 1fr); gap: .5rem; }
        .tiles div { padding: .5rem .6rem; display: flex; flex-direction: column;
          justify-content: space-between; }
        .tiles dt { font-size: .8rem; line-height: 1.3; }
        .tiles dd { font-size: 1.05rem; }
        .tiles div:first-child { grid-column: 1 / -1; }
        .tiles div:first-child dd { font-size: 1.45rem; }
        .plot { grid-template-columns: 3rem 1fr; grid-template-rows: 12rem 2.6rem; }
        .months table { font-size: .8rem; }
        .months td { padding-left: .1rem; padding-right: .1rem; }
        .months th { padding-right: .1rem; }
        .bars, .bars thead, .bars tbody, .bars tfoot { display: block; }
        .bars tr { display: grid; align-items: center;
          border-bottom: 1px solid var(--line); padding: .35rem 0; font-size: .95em; }
        .bars tr > * { border: 0; padding: .1rem 0; width: auto !important; }
        .bars tr > th:first-child { grid-column: 1 / -1; }
        .bars.figures1 tr { grid-template-columns: minmax(0, 1fr) minmax(6.5em, max-content); }
        .bars.figures2 tr { grid-template-columns: minmax(0, 1fr) minmax(9.5em, max-content)
          minmax(5.2em, max-content); }
        .bars.figures3 tr { grid-template-columns: minmax(0, 1fr) minmax(8.8em, max-content)
          minmax(5em, max-content) minmax(4.2em, max-content); }
        .bars.targets tr { grid-template-columns: 1fr auto; }
        .bars.targets thead tr { grid-template-columns: 1fr auto auto; column-gap: .8rem; }
        .bars.targets td:nth-child(2) { grid-column: 1 / -1; }
        .bars.targets td:nth-child(3) { text-align: left; }
        .bars .n { padding-left: .4rem; }
        .bars.targets td:nth-child(3) { padding-left: 0; }
        .bars thead td, .bars tfoot td:nth-child(2) { display: none; }
        .bars thead tr > th:first-child, .bars tfoot tr > th:first-child { grid-column: auto; }
      }
      @media print {
        @page { size: A4; margin: 14mm 15mm 16mm; }
        html { font-size: 10.5pt; }
        main, header, footer { max-width: none; padding-left: 0; padding-right: 0; }
        header { padding-top: 0; }
        .choice { display: none; }
        .tiles { grid-template-columns: 1.4fr 1fr 1fr 1fr; }
        .tiles dd { font-size: 1.15rem; }
        .months th:first-child { position: static; }
        .bars td:nth-child(2) { width: 24%; }
        .two .bars td:nth-child(2) { width: 14%; }
        * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        h2 { break-after: avoid; margin-top: 1.6rem; }
        .about { break-after: avoid; }
        tr, figure, .tiles, .two > div { break-inside: avoid; }
        tfoot tr { break-before: avoid; }
        thead { display: table-header-group; } tfoot { display: table-row-group; }
        .months { overflow: visible; }
        .plot { grid-template-rows: 52mm 2.6rem; }
        th, td { padding-top: .25rem; padding-bottom: .25rem; }
      }
      """;

  private PageStyle() {}
}
