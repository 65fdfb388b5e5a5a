import Testing

@testable import RoadmapKit

@Suite struct ChartScaleTests {
  private func scale(_ values: [Int64], mayLeaveZero: Bool = false) -> ChartScale? {
    ChartScale(values.map { Decimal6(millionths: $0) }, mayLeaveZero: mayLeaveZero)
  }

  private func ticks(_ values: String..., mayLeaveZero: Bool = false) -> [String]? {
    ChartScale(values.compactMap { Decimal6($0) }, mayLeaveZero: mayLeaveZero)?.ticks.map(\.description)
  }

  @Test func stepsAreEvenAndHoldEveryValue() {
    #expect(ticks("3", "8") == ["0", "2", "4", "6", "8"])
    #expect(ticks("0") == ["0", "1"])
    #expect(ticks("1") == ["0", "1"])
    #expect(ticks("97") == ["0", "20", "40", "60", "80", "100"])
    #expect(ticks("-3", "4") == ["-4", "-2", "0", "2", "4"])
    #expect(ticks("0.02", "0.11") == ["0", "0.05", "0.1", "0.15"])
    #expect(ticks("-7") == ["-8", "-6", "-4", "-2", "0"])
  }

  @Test func linesFarFromZeroMayLeaveItAndOthersMayNot() {
    #expect(ticks("96", "99", mayLeaveZero: true) == ["96", "97", "98", "99"])
    #expect(ticks("96", "99") == ["0", "20", "40", "60", "80", "100"])
    #expect(ticks("40", "90", mayLeaveZero: true) == ["0", "20", "40", "60", "80", "100"])
    #expect(ticks("96", mayLeaveZero: true)?.first == "0")
    #expect(ticks("-99", "-96", mayLeaveZero: true) == ["-99", "-98", "-97", "-96"])
  }

  @Test func withoutValuesThereIsNone() { #expect(scale([]) == nil) }

  @Test(
    arguments: [
      [Int64.max], [.min], [.min, .max], [999_999_999_999_999_999, -999_999_999_999_999_999], [1], [-1], [0],
      [999_999_999_999_999_998, 999_999_999_999_999_999],
    ] as [[Int64]])
  func hugeAndTinyValuesHaveAnAxis(_ values: [Int64]) throws {
    for mayLeaveZero in [true, false] {
      let scale = try #require(self.scale(values, mayLeaveZero: mayLeaveZero))
      #expect((2...7).contains(scale.ticks.count))
      for value in values {
        #expect((0...20_000).contains(scale.place(Decimal6(millionths: value), along: 20_000)))
      }
      #expect(scale.place(Decimal6(millionths: scale.low), along: 777) == 0)
      #expect(scale.place(Decimal6(millionths: scale.high), along: 777) == 777)
    }
  }

  @Test func unitsAreExact() {
    #expect(
      [0, 5, 50, 100, 1_234, -5, -1_250].map(ChartFrame.units) == [
        "0", "0.05", "0.5", "1", "12.34", "-0.05", "-12.5",
      ])
  }

  @Test func namesAtEndsStandApartAndInside() {
    let ends = [5_000, 5_100, 5_200, 23_000].map { ChartEnds.End(text: "a", series: 0, x: 0, y: $0) }
    let heights = ChartEnds(ends: ends, x: 0, top: 3_000, bottom: 23_000).heights.sorted()
    for (one, next) in zip(heights, heights.dropFirst()) { #expect(next - one >= ChartFrame.line) }
    #expect(heights.first ?? 0 >= 3_000 && heights.last ?? 0 <= 23_000)
  }
}

@Suite struct ChartSVGTests {
  private func pictures(_ chart: Chart) throws -> [HTMLDocument] {
    try ChartSVG.pictures(chart, id: "d1", .asIs).map { try HTMLDocument($0.markup) }
  }

  /// Everything stands within the picture, and no number is out of the ordinary.
  private func expectInside(_ picture: HTMLDocument, _ title: String) throws {
    let size = try #require(picture.first("svg")?["viewBox"]).split(separator: " ").compactMap { Double($0) }
    for element in picture.elements {
      for (name, limit) in [("x", size[2]), ("y", size[3])] {
        guard let text = element[name] else { continue }
        let number = try #require(Double(text), "\(title): \(text)")
        #expect((0...limit).contains(number), "\(title): \(name) \(number)")
      }
      if let width = element["width"], element.name == "rect" {
        let number = try #require(Double(width))
        #expect(
          number > 0 && (Double(element["x"] ?? "") ?? 0) + number <= size[2], "\(title): width \(number)")
      }
      for number in (element["d"] ?? "").matches(of: #/-?[0-9]+(\.[0-9]{1,2})?/#) {
        #expect(
          (-5...max(size[2], size[3])).contains(Double(number.0) ?? -99), "\(title): \(element["d"] ?? "")")
      }
    }
  }

  @Test(arguments: [Chart.Kind.shares(total: 10), .lines, .steps])
  func everythingFitsWhateverTheFigures(_ kind: Chart.Kind) throws {
    let many = (1...60).map { "2026-v\($0)" }
    let long = String(repeating: "Mycketlångtnamn ", count: 20)
    let huge = Decimal6(millionths: 999_999_999_999_999_999)
    let small = Decimal6(millionths: -999_999_999_999_999_999)
    let charts: [Chart] = [
      PaperScene.chart(kind, "inget", labels: [], []),
      PaperScene.chart(kind, "tomt", labels: ["a", "b"], [Chart.Series("x", [nil, nil])]),
      PaperScene.chart(kind, "ett", labels: ["a"], [Chart.Series("x", PaperScene.numbers(5))]),
      PaperScene.chart(kind, "noll", labels: ["a", "b"], [Chart.Series("x", PaperScene.numbers(0, 0))]),
      PaperScene.chart(kind, "negativt", labels: ["a", "b"], [Chart.Series("x", PaperScene.numbers(-5, 5))]),
      PaperScene.chart(kind, "stort", labels: ["a", "b"], [Chart.Series("x", [huge, small])], target: huge),
      PaperScene.chart(
        kind, "många", labels: many,
        (0..<20).map { series in
          Chart.Series("serie \(series)", many.indices.map { $0 % 7 == 3 ? nil : Decimal6($0 * series % 9) })
        }),
      PaperScene.chart(
        kind, long, unit: long, labels: [long, long], [Chart.Series(long, PaperScene.numbers(7, 8))],
        target: Decimal6(9)),
    ]
    for chart in charts {
      for picture in try pictures(chart) { try expectInside(picture, chart.title) }
    }
  }

  @Test func aMissingValueIsAGapAndNeverZero() throws {
    let chart = PaperScene.chart(
      .lines, "t", labels: ["a", "b", "c", "d"], [Chart.Series("x", PaperScene.numbers(1, nil, 3, 4))])
    let picture = try #require(try pictures(chart).first)
    let line = try #require(picture.first("path") { $0["stroke-width"] == "2.5" }?["d"])
    #expect(line.filter { $0 == "M" }.count == 2 && line.filter { $0 == "L" }.count == 1)
  }

  /// A tie across the plot would look like values.
  @Test func onlyALineThatGoesOnIsTiedToItsName() throws {
    func ties(_ values: Int?...) throws -> Int {
      let labels = values.indices.map { "\($0)" }
      let series = Chart.Series("x", values.map { $0.map { Decimal6($0) } })
      let picture = try #require(try pictures(PaperScene.chart(.lines, "t", labels: labels, [series])).first)
      return picture.elements("path") { $0["stroke-opacity"] == "0.6" }.count
    }
    #expect(try ties(1, 2) == 1)
    #expect(try ties(1, nil) == 0)
    #expect(try ties(1) == 0)
  }

  @Test func aStepKeepsItsValueUntilTheNext() throws {
    let chart = PaperScene.chart(
      .steps, "t", labels: ["a", "b", "c"], [Chart.Series("x", PaperScene.numbers(1, 2, nil))])
    let picture = try #require(try pictures(chart).first)
    let line = try #require(picture.first("path") { $0["stroke-width"] == "2.5" }?["d"])
    #expect(line.contains("V") && line.filter { $0 == "H" }.count == 2 && !line.contains("L"))
  }

  @Test func partsAreAsLongAsTheyAreMany() throws {
    let chart = PaperScene.chart(
      .shares(total: 4), "t", labels: ["a"],
      [Chart.Series("x", PaperScene.numbers(1)), Chart.Series("y", PaperScene.numbers(3))])
    let picture = try #require(try pictures(chart).first)
    let widths = picture.elements("rect") { $0["height"] == "19" }.compactMap { Double($0["width"] ?? "") }
    #expect(widths.count == 2)
    #expect(abs((widths[0] + 2) * 3 - (widths[1] + 2)) < 0.1)
    #expect(picture.texts(of: "text") == ["x", "y", "a", "1", "3"])
  }

  @Test func whatIsMissingIsSaid() throws {
    let all = try #require(try pictures(PaperScene.shares).first).texts(of: "text")
    #expect(all.contains(Words.Charts.missing))
    let lines = try #require(try pictures(PaperScene.lines).first).texts(of: "text")
    #expect(
      lines.contains("Värde saknas: Kramfors") && lines.contains("mål 80") && lines.contains("Sundsvall 75"))
    let none = PaperScene.chart(.lines, "t", labels: ["a"], [Chart.Series("x", [nil])])
    #expect(try pictures(none).first?.texts(of: "text") == [Words.Charts.noValues])
  }

  @Test func seriesDifferWithoutColour() {
    let dashes = (0..<5).map { ChartInk.dashes($0) ?? "" }
    #expect(Set(dashes).count == 5 && !dashes.contains(ChartInk.target))
    #expect(Set((0..<6).map { ChartInk.sign($0, x: 0, y: 0) }).count == 6)
    #expect(Set((0..<8).map { ChartInk.fill("d", $0) }).count == 8)
  }

  @Test func aLongListIsDrawnInSeveralPictures() throws {
    let labels = (1...60).map { "rad \($0)" }
    let chart = PaperScene.chart(
      .shares(total: 1), "t", labels: labels, [Chart.Series("x", labels.map { _ in Decimal6(1) })])
    let pictures = try pictures(chart)
    #expect(
      pictures.map { $0.texts(of: "title") } == [["t, del 1 av 3"], ["t, del 2 av 3"], ["t, del 3 av 3"]])
    #expect(Set(pictures.compactMap { $0.first("title")?["id"] }).count == 3)
  }

  /// 3:1 for what is drawn, 4.5:1 for the names, which have the ink of their line.
  @Test func inksHaveContrast() {
    let inks = HTMLStyle.chart.css.matches(of: #/--s\d:#([0-9a-f]{6})/#).map {
      Contrast.luminance(String($0.1))
    }
    let grounds = ["ffffff", "16181b"].map(Contrast.luminance)
    #expect(inks.count == 12)
    for (index, ink) in inks.enumerated() {
      #expect(Contrast.ratio(ink, grounds[index / 6]) >= 4.5, "\(index)")
    }
  }
}
