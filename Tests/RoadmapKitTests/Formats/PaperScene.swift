@testable import RoadmapKit

/// Papers with every kind of block and chart.
enum PaperScene {
  static let bodies = [
    "Sundsvall", "Timrå", "Härnösand", "Sollefteå", "Kramfors", "Örnsköldsvik", "Ånge", "Regionen",
  ]
  static let moments = ["2025-H1", "2025-H2", "2026-H1", "2026-H2"]

  static func numbers(_ values: Int?...) -> [Decimal6?] { values.map { $0.map { Decimal6($0) } } }

  /// A chart whose table tells the same figures, a row a label.
  static func chart(
    _ kind: Chart.Kind, _ title: String, unit: String? = nil, labels: [String], _ series: [Chart.Series],
    target: Decimal6? = nil
  ) -> Chart {
    let rows = labels.enumerated().map { index, label in
      [label]
        + series.map { one in
          (index < one.values.count ? one.values[index] : nil).map { Words.number($0) }
            ?? Words.Charts.missing
        }
    }
    let aim = target.map { " Målet är \(Words.number($0))." } ?? ""
    return Chart(
      kind, description: "\(title), \(labels.count) etiketter.\(aim)", unit: unit, labels: labels,
      series: series,
      target: target,
      table: Paper.Table(
        caption: title, heads: ["Etikett"] + series.map(\.name), rows: rows,
        numbers: Set(1...max(1, series.count))))
  }

  static let shares = chart(
    .shares(total: 12), "Läge per kommun", labels: bodies,
    [
      Chart.Series("Infört", numbers(6, 2, 3, 1, 0, 4, nil, 5)),
      Chart.Series("Pågår", numbers(4, 3, 3, 2, 5, 4, nil, 4)),
      Chart.Series("Planeras", numbers(1, 3, 2, 4, 3, 2, nil, 2)),
      Chart.Series("Ej påbörjat", numbers(1, 4, 4, 5, 4, 2, nil, 1)),
    ])
  static let lines = chart(
    .lines, "Andel med fast läkarkontakt", unit: "procent", labels: moments,
    [
      Chart.Series("Sundsvall", numbers(62, 66, 71, 75)), Chart.Series("Timrå", numbers(58, nil, 70, 74)),
      Chart.Series("Ånge", numbers(nil, 40, nil, nil)), Chart.Series("Kramfors", numbers(nil, nil, nil, nil)),
    ], target: Decimal6(80))
  static let steps = chart(
    .steps, "Spridning av samordnad vårdplanering", unit: "kommuner", labels: moments + ["2027-H1"],
    [
      Chart.Series("Infört", numbers(0, 1, 3, 6, 8)),
      Chart.Series("Pilot eller införs", numbers(2, 4, 4, 1, nil)),
    ])

  static let matrix = Paper.Table(
    caption: "Läge per kommun och region", heads: ["Aktivitet"] + bodies,
    groups: [
      .init(
        "Prioriterade områden",
        [
          ["Lokal samverkan"] + Array(repeating: "◐ pågår", count: 8),
          ["Demensteam"] + Array(repeating: "● infört", count: 8),
        ]
      ),
      .init("Förutsättningar", [["Gemensam journal"] + Array(repeating: "värde saknas", count: 8)]),
    ], isWide: true)

  static var paper: Paper {
    Paper(
      title: "Halvårsrapport 2026-H1", warnings: ["Utkast: rapporten är inte fastställd."],
      blocks: [
        .heading(2, "Sammanfattning"),
        .paragraph("Sex av åtta har rapporterat. Tre aktiviteter är försenade."),
        .list([
          Paper.Item("Lokal samverkan", ["två kommuner har infört", "en pausar"]), Paper.Item("Demensteam"),
        ]),
        .facts([Paper.Fact("Läge den", "2026-06-30"), Paper.Fact("Plan", "2026–2030")]),
        .heading(2, "Läge per kommun"), .chart(shares),
        .heading(2, "Läge per kommun och region"), .paragraph("Varje ruta har sitt ord."), .table(matrix),
        .heading(2, "Spridning"), .heading(3, "Samordnad vårdplanering"), .chart(steps),
        .heading(2, "Indikatorer"), .chart(lines),
        .table(
          Paper.Table(
            caption: "Värden", heads: ["Indikator", "Värde", "Mål"],
            rows: [["Fast läkarkontakt", "75,5", "80"], ["Återinskrivna", "10 250", "9 000"]],
            numbers: [1, 2])),
        .heading(2, "Hinder"), .paragraph("Inga hinder är rapporterade."),
        .heading(2, "Underlag"), .paragraph("Planen och journalerna så som de stod 2026-06-30."),
      ])
  }
}
