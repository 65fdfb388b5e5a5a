extension HTMLStyle {
  /// Charts: on a screen every series has a colour of its own besides its pattern or sign; on paper all is black.
  public static let chart = HTMLStyle(
    css: """

      figure{margin:1rem 0}
      figcaption{margin:0 0 .5rem}
      figcaption strong{display:block}
      .chart svg{display:block;width:100%;height:auto;overflow:visible;forced-color-adjust:none}
      .chart svg+svg{margin-top:1rem}
      .chart .scroll+.scroll{margin-top:.75rem}
      .plate{fill:var(--paper)}
      @media screen{
      :root{--s1:#0b4f8a;--s2:#8a3d00;--s3:#005a4a;--s4:#6d2a8f;--s5:#9b1c1c;--s6:#4a4a4a}
      .chart svg{min-width:35rem;background:var(--paper);color:var(--ink)}
      .s1{color:var(--s1)}
      .s2{color:var(--s2)}
      .s3{color:var(--s3)}
      .s4{color:var(--s4)}
      .s5{color:var(--s5)}
      .s6{color:var(--s6)}
      }
      @media screen and (prefers-color-scheme:dark){
      :root{--s1:#8cc2ff;--s2:#ffb37a;--s3:#6fd6c5;--s4:#d9b3f2;--s5:#ff9c8f;--s6:#cfcfcf}
      }
      @media print{
      .chart svg{color:#000;break-inside:avoid}
      figcaption{break-inside:avoid;break-after:avoid}
      .chart:not(.lying) table{break-inside:avoid}
      }

      """,
    sha256: "wUMErOyYoupyqufj1ZwL2P3R7zcj4WltjnWFaW8hTrg=")

  /// Papers: contents, numbers, and tables that take a page lying down.
  public static let document = HTMLStyle(
    css: #"""

      .contents{border:1px solid #8a8a8a;border-color:var(--line);padding:.5rem .75rem;margin:0 0 1rem}
      .contents p{font-weight:bold;margin:0}
      .contents ul{list-style:none;margin:0;padding:0}
      .contents li{padding:.125rem 0}
      dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1rem;margin:0 0 .75rem}
      dt{font-weight:bold}
      dd{margin:0}
      .scroll{margin:0 0 .75rem}
      .scroll:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
      caption{padding:0 0 .25rem}
      tbody th[scope=row]{font-weight:normal}
      .number{text-align:right;font-variant-numeric:tabular-nums}
      @media screen{
      .lying td{min-width:6.5rem}
      }
      @media screen and (max-width:30em){
      dl{display:block}
      dd{margin:0 0 .5rem}
      }
      @page{@bottom-right{content:counter(page) " (" counter(pages) ")";font-size:8pt;font-family:"Noto Sans","Segoe UI",Arial,"Liberation Sans",sans-serif}}
      @page lying{size:A4 landscape}
      @media print{
      a{color:inherit;text-decoration:none}
      .lying{page:lying;break-after:page}
      .lying table{font-size:8pt;line-height:1.25}
      .contents{break-inside:avoid}
      .contents ul{columns:2;column-gap:2rem}
      .contents a::after{content:" " leader(".") " " target-counter(attr(href),page)}
      dl{display:block}
      dt,dd{display:inline}
      dt::after{content:": "}
      dd::after{content:"\A";white-space:pre}
      caption{break-after:avoid}
      tbody{break-inside:avoid}
      tr,dl,li{break-inside:avoid}
      }

      """#,
    sha256: "HAHZJAVoB7RYgnrLcbKYRjjXbW2PmHVAzf8cZ3otZBQ=")
}
