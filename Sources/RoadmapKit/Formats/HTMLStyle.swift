/// A style sheet of ours with the checksum by which the page allows it.
///
/// The sheets are constants, so the checksums are too; a test works them out again. A colour stands before its
/// variable where a program that makes PDF knows the one and not the other.
public struct HTMLStyle: Hashable, Sendable {
  public let css: String
  /// SHA-256 of `css`, base64.
  public let sha256: String

  /// Every page's: one column that reads at 320 px, light or dark as the reader has chosen, black on white on
  /// paper.
  public static let page = HTMLStyle(
    css: """

      :root{--ink:#1a1a1a;--paper:#ffffff;--faint:#595959;--line:#8a8a8a;--band:#eef1f4;--mark:#9b1c1c;--link:#0b4f8a}
      @media screen and (prefers-color-scheme:dark){
      :root{--ink:#e6e6e6;--paper:#16181b;--faint:#b0b0b0;--line:#7d7d7d;--band:#24282d;--mark:#ff9c8f;--link:#8cc2ff}
      }
      *{box-sizing:border-box}
      html{background-color:var(--paper);color:var(--ink);color-scheme:light dark}
      body{margin:0 auto;padding:1rem;max-width:48rem;line-height:1.5;overflow-wrap:break-word}
      body,table{font-family:"Noto Sans","Segoe UI",Arial,"Liberation Sans",sans-serif}
      h1{font-size:1.5rem;line-height:1.2;margin:0 0 .5rem}
      h2{font-size:1.2rem;line-height:1.25;margin:1.5rem 0 .5rem}
      h3{font-size:1rem;margin:1rem 0 .25rem}
      p{margin:0 0 .5rem}
      a{color:var(--link)}
      .faint{color:var(--faint)}
      .mark{color:var(--mark);font-weight:bold}
      .banner{border:2px solid #9b1c1c;border-color:var(--mark);padding:.5rem;font-weight:bold}
      .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
      .scroll{position:relative;overflow-x:auto;padding-right:1px}
      table{border-collapse:collapse;width:100%}
      caption{text-align:left;color:var(--faint)}
      th,td{border:1px solid #8a8a8a;border-color:var(--line);padding:.25rem .4rem;text-align:left;vertical-align:top}
      thead th,tbody th[scope=rowgroup]{background-color:#eef1f4;background-color:var(--band)}
      @page{size:A4;margin:15mm}
      @media print{
      html{color-scheme:light;background:none;print-color-adjust:exact}
      body{max-width:none;padding:0;font-size:10pt;line-height:1.35}
      .scroll{overflow:visible}
      h2,h3,tr{break-inside:avoid;break-after:auto}
      h2,h3{break-after:avoid}
      thead{display:table-header-group}
      }

      """,
    sha256: "UFly0+BEpdzH9IUIy0Sa2zXCBTkUpqOTxtvh9pDSwQk=")

  /// The matrix: as wide as the window, and one A4 page lying down.
  public static let matrix = HTMLStyle(
    css: """

      body{max-width:none}
      .matrix{font-size:.875rem;line-height:1.35}
      .matrix td{min-width:7.5rem}
      .matrix th[scope=row]{min-width:9rem;font-weight:normal}
      .matrix td>span{white-space:nowrap}
      .matrix td:last-child>span{white-space:normal}
      .matrix .below{display:block}
      .legend span{display:inline-block;margin-right:1em}
      @media (min-width:50em){
      .matrix th[scope=row]{position:sticky;left:0;background:var(--paper)}
      }
      @page{size:A4 landscape;margin:9mm}
      @media print{
      body,.matrix{font-size:7.5pt;line-height:1.2}
      h1{font-size:13pt;margin:0}
      p,.banner{margin:0 0 1mm;padding:0}
      .banner{border:0;color:var(--mark)}
      th,td{padding:.4mm 1mm}
      .matrix{table-layout:fixed}
      .matrix td,.matrix th[scope=row]{min-width:0;position:static}
      .matrix td>span{white-space:normal}
      .matrix thead th:first-child{width:14%}
      .matrix thead th:last-child{width:13%}
      .legend{margin-top:1mm}
      }

      """,
    sha256: "GdL417VtS5AUCereBzZEDQUR8AcDFVUoTlDzZ09mm7o=")

  static let all = [page, matrix, document, chart]
}
