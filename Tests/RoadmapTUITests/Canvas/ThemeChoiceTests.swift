import Testing

@testable import RoadmapTUI

@Suite struct ThemeChoiceTests {
  @Test func darkUnlessToldOtherwise() {
    #expect(Theme.Name.choose(name: nil, environment: [:]) == .dark)
    #expect(Theme.Name.choose(name: nil, environment: ["COLORFGBG": "0;15"]) == .light)
    #expect(Theme.Name.choose(name: nil, environment: ["COLORFGBG": "0;default;7"]) == .light)
    #expect(Theme.Name.choose(name: nil, environment: ["COLORFGBG": "15;0"]) == .dark)
    #expect(Theme.Name.choose(name: nil, environment: ["COLORFGBG": "rött"]) == .dark)
    #expect(Theme.Name.choose(name: "dark", environment: ["COLORFGBG": "0;15"]) == .dark)
  }

  @Test func namesInBothLanguages() {
    #expect(Theme.Name.choose(name: "ljus", environment: [:]) == .light)
    #expect(Theme.Name.choose(name: "Kontrast", environment: [:]) == .highContrast)
    #expect(Theme.Name.choose(name: "lila", environment: [:]) == nil)
  }

  @Test func noColourWinsOverAName() {
    #expect(Theme.Name.choose(name: "light", environment: ["NO_COLOR": "1"]) == .mono)
    #expect(Theme.Name.choose(name: "light", environment: ["NO_COLOR": ""]) == .light)
    #expect(Theme.Name.choose(name: nil, environment: [:], noColour: true) == .mono)
  }

  @Test func theNumberOfColoursDecidesTheDepth() {
    #expect(Theme(.dark, colours: 256).depth == .full)
    #expect(Theme(.dark, colours: 88).depth == .eight)
    #expect(Theme(.dark, colours: 0).depth == .none)
    #expect(Theme(.mono, colours: 256).depth == .none)
  }
}
