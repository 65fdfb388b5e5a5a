import Testing

@testable import RoadmapKit

/// The tree of who answers to whom: every body once, whatever the lines do.
@Suite struct OrganisationChartTests {
  private func chart(_ bodies: String) throws -> (OrganisationChart, Plan) {
    let text = PlanFixture.smallText([
      (
        """
          - {id: samordning, name: Samordningsgruppen}

        """, "  - {id: samordning, name: Samordningsgruppen}\n" + bodies
      )
    ])
    let plan = try PlanFixture.plan(Array(text.utf8))
    return (OrganisationChart(plan), plan)
  }

  /// `  kd-rd`, indented by depth; with the lines that the tree does not draw.
  private func text(_ rows: [OrganisationChart.Row], _ plan: Plan) -> [String] {
    rows.map { row in
      let name =
        switch row.actor {
        case .body(let index): plan.bodies[index].id.text
        case .organisation(let index): plan.organisations[index].id.text
        }
      let others = row.others.map { " \($0.relation):\($0.to)" }.joined()
      return String(repeating: "  ", count: row.depth) + name + others
    }
  }

  private func bodies(_ chart: OrganisationChart) -> [Int] {
    (chart.tree + chart.parties + chart.unplaced).compactMap {
      if case .body(let index) = $0.actor { index } else { nil }
    }
  }

  @Test func theRealPlanHangsUnderPolitics() throws {
    let plan = try PlanFixture.plan(PlanFixture.realBytes)
    let chart = OrganisationChart(plan)
    #expect(
      text(chart.tree, plan) == [
        "politiken", "  kd-rd", "    lansledning anchorsIn:namnder-ledningsgrupper",
        "      lanssamordningsgrupper", "      lsg", "      programstod", "    presidium partOf:lansledning",
      ])
    let parties = text(chart.parties, plan)
    #expect(parties.count == 9 && parties[0] == "harnosand")
    #expect(parties.suffix(2) == ["rvn", "  hsd partOf:rvn link:lansledning link:kd-rd"])
    #expect(
      text(chart.unplaced, plan) == [
        "riksdagen", "namnder-ledningsgrupper", "utvecklingsprocesser", "digitaliseringsradet",
      ])
    #expect(Set(bodies(chart)).count == plan.bodies.count && bodies(chart).count == plan.bodies.count)
  }

  @Test func severalParentsAreOneRowWithItsOtherLines() throws {
    let (chart, plan) = try chart(
      "  - {id: grupp, name: Grupp, reports-to: [lansledning, kd-rd], part-of: samordning}\n")
    #expect(
      text(chart.tree, plan) == [
        "kd-rd", "  lansledning", "    presidium partOf:lansledning",
        "    grupp answersTo:kd-rd partOf:samordning",
      ])
    #expect(text(chart.unplaced, plan) == ["samordning"])
  }

  @Test func circlesAreDrawnOnceAndNeverFollowed() throws {
    let (chart, plan) = try chart(
      """
        - {id: yttre, name: Yttre, reports-to: ett}
        - {id: ett, name: Ett, reports-to: tva}
        - {id: tva, name: Två, reports-to: ett}
        - {id: sjalv, name: Själv, reports-to: sjalv}

      """)
    #expect(text(chart.tree, plan).suffix(3) == ["ett answersTo:tva", "  yttre", "  tva"])
    #expect(text(chart.unplaced, plan) == ["samordning", "sjalv answersTo:sjalv"])
    #expect(bodies(chart).sorted() == Array(plan.bodies.indices))
  }

  @Test func aLongChainIsDrawnToItsEnd() throws {
    let count = 3_000
    let lines = (0..<count).map { index in
      "  - {id: led-\(index), name: Led, reports-to: \(index == 0 ? "kd-rd" : "led-\(index - 1)")}\n"
    }
    let (chart, plan) = try chart(lines.joined())
    #expect(bodies(chart).count == plan.bodies.count)
    #expect(chart.tree.map(\.depth).max() == count)
  }

  @Test func everyBodyStandsOnceWhateverTheLines() throws {
    var lot = Lot(11)
    for _ in 0..<60 {
      let count = Int(lot.next() % 9) + 1
      let lines = (0..<count).map { index in
        let to = (0..<Int(lot.next() % 3)).map { _ in "b\(lot.next() % UInt64(count))" }
        let part = lot.next() % 3 == 0 ? ", part-of: \(lot.next() % 2 == 0 ? "timra" : "b0")" : ""
        return "  - {id: b\(index), name: B\(index), reports-to: [\(to.joined(separator: ", "))]\(part)}\n"
      }
      let (chart, plan) = try chart(lines.joined())
      #expect(bodies(chart).sorted() == Array(plan.bodies.indices))
    }
  }
}
