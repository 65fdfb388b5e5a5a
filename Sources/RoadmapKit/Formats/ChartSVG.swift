/// A chart as drawings in a page.
///
/// The geometry is whole numbers throughout, so the same figures are the same bytes on every machine. Shapes take
/// the colour of the text around them: the sheet decides it on a screen, and on paper it is black. Where no sheet
/// reaches (a program that makes PDF), the attributes are enough.
enum ChartSVG {
  /// One picture, or several when the chart has more rows than a page; `id` names it in the page.
  static func pictures(_ chart: Chart, id: String, _ plain: PlainText) -> [HTMLText] {
    switch chart.kind {
    case .shares(let total): ChartShares(chart: chart, total: total, id: id, plain: plain).pictures
    case .lines: [ChartLines(chart: chart, isSteps: false, id: id, plain: plain).picture]
    case .steps: [ChartLines(chart: chart, isSteps: true, id: id, plain: plain).picture]
    }
  }
}
