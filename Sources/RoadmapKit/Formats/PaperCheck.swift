/// Whether a paper can be used by everybody: the rules of EN 301 549 (WCAG 2.1 AA) that a program can decide.
///
/// Asked before a report is adopted. The page itself is read, so what holds is what readers get; only whether a
/// chart's table tells the chart's figures is asked of the value.
public enum PaperCheck {
  public static func faults(_ paper: Paper, _ plain: PlainText = .asIs) -> [Problem] {
    faults(page: PaperHTML.bytes(paper, plain)) + figures(paper)
  }

  /// The faults of a page that was written by ``HTMLPage``.
  public static func faults(page bytes: [UInt8]) -> [Problem] {
    guard let page = HTMLElement.page(bytes) else { return [Words.PaperFault.notReadable] }
    let rules = [language, headings, emptiness, tables, signs, charts, links]
    return rules.flatMap { $0(page) }
  }

  private static func language(_ page: HTMLElement) -> [Problem] {
    var faults: [Problem] = []
    if (page["lang"] ?? "").isEmpty { faults.append(Words.PaperFault.noLanguage) }
    if page.all("title").first?.isBlank ?? true { faults.append(Words.PaperFault.noTitle) }
    return faults
  }

  private static func headings(_ page: HTMLElement) -> [Problem] {
    let headings = page.all("h1", "h2", "h3", "h4", "h5", "h6")
    var faults: [Problem] = []
    let tops = headings.filter { $0.name == "h1" }.count
    if tops != 1 { faults.append(Words.PaperFault.mainHeadings(tops)) }
    var level = 0
    for heading in headings {
      let own = heading.name.last?.wholeNumberValue ?? 1
      if own > level + 1 { faults.append(Words.PaperFault.levelSkipped(heading.text)) }
      level = own
    }
    return faults
  }

  private static func emptiness(_ page: HTMLElement) -> [Problem] {
    let wordy = ["h1", "h2", "h3", "h4", "h5", "h6", "a", "li", "th", "dt", "caption", "figcaption", "p"]
    return page.all.compactMap { element in
      if ["ul", "ol", "dl"].contains(element.name), element.children.isEmpty {
        return Words.PaperFault.empty(element.name)
      }
      return wordy.contains(element.name) && element.isBlank ? Words.PaperFault.empty(element.name) : nil
    }
  }

  private static func tables(_ page: HTMLElement) -> [Problem] {
    page.all("table").flatMap { table -> [Problem] in
      guard let caption = table.children.first, caption.name == "caption" else {
        return [Words.PaperFault.tableWithoutCaption]
      }
      let name = caption.text
      var faults: [Problem] = []
      let heads = table.children.filter { $0.name == "thead" }.flatMap { $0.all("th") }
      if heads.isEmpty || heads.contains(where: { $0["scope"] != "col" }) {
        faults.append(Words.PaperFault.tableWithoutHeads(name))
      }
      let rows = table.children.filter { $0.name != "thead" }.flatMap { $0.all("tr") }
      for (index, row) in rows.enumerated() {
        let first = row.children.first
        if first?.name != "th" || !["row", "rowgroup"].contains(first?["scope"] ?? "") {
          faults.append(Words.PaperFault.rowWithoutHead(name, index + 1))
        }
        let width = row.children.reduce(0) { $0 + (Int($1["colspan"] ?? "") ?? 1) }
        if width != heads.count {
          faults.append(Words.PaperFault.rowOfOtherWidth(name, index + 1, width, heads.count))
        }
      }
      return faults
    }
  }

  /// A cell that holds something without letter or figure is a sign that nobody hears.
  private static func signs(_ page: HTMLElement) -> [Problem] {
    page.all("td", "th").filter { cell in
      !cell.isBlank && !cell.text.contains { $0.isLetter || $0.isNumber }
    }.map { Words.PaperFault.signWithoutWord($0.text) }
  }

  private static func charts(_ page: HTMLElement) -> [Problem] {
    var faults: [Problem] = []
    for figure in page.all("figure") {
      let name = figure.all("figcaption").first?.text ?? ""
      if figure.all("table").isEmpty { faults.append(Words.PaperFault.chartWithoutTable(name)) }
    }
    for picture in page.all("svg") {
      let told = picture.children.filter { ["title", "desc"].contains($0.name) && !$0.isBlank }
      let names = (picture["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      if picture["role"] != "img" || Set(told.map(\.name)).count != 2
        || told.contains(where: { !names.contains($0["id"] ?? "") })
      {
        faults.append(Words.PaperFault.chartWithoutWords)
      }
    }
    return faults
  }

  /// Every name within the page is of one element, and what refers to one finds it.
  private static func links(_ page: HTMLElement) -> [Problem] {
    var known: Set<String> = []
    var faults: [Problem] = []
    for id in page.all.compactMap({ $0["id"] }) where !known.insert(id).inserted {
      faults.append(Words.PaperFault.nameTwice(id))
    }
    var wanted: [String] = []
    for element in page.all {
      wanted += (element["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      if let link = element["href"], link.hasPrefix("#") { wanted.append(String(link.dropFirst())) }
    }
    for id in wanted where !known.contains(id) { faults.append(Words.PaperFault.nowhere(id)) }
    return faults
  }
}
