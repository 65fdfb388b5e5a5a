import Testing

@testable import RoadmapKit

/// Which changes of status need a sentence.
@Suite struct StatusOrderTests {
  private let order: [Status] = [
    .notStarted, .planned, .inProgress, .pilot, .evaluating, .introducing, .done, .established,
  ]
  private let rest: [Status] = [.paused, .ended, .notApplicable]

  @Test func theOrderIsTheFormats() {
    #expect(order.map(\.rank) == Array(0..<8).map(Optional.some))
    #expect((rest + [.proposed, .notReported]).allSatisfy { $0.rank == nil })
  }

  @Test func backwardsNeedsASentenceAndForwardsNot() {
    for (index, from) in order.enumerated() {
      for (other, to) in order.enumerated() { #expect(from.needsSentence(goingTo: to) == (other < index)) }
    }
  }

  @Test func enteringRestNeedsASentenceAndLeavingItNot() {
    for status in Status.allCases {
      for resting in rest {
        #expect(status.needsSentence(goingTo: resting) == (status != resting))
        if !rest.contains(status) { #expect(!resting.needsSentence(goingTo: status)) }
      }
    }
  }

  @Test func proposedAndNotReportedStandOutside() {
    for status in order {
      #expect(!Status.proposed.needsSentence(goingTo: status) && !status.needsSentence(goingTo: .proposed))
      #expect(!Status.notReported.needsSentence(goingTo: status))
    }
  }

  @Test func everyWordOfTheFormat() {
    let words = [
      "not-reported", "proposed", "not-started", "planned", "in-progress", "pilot", "evaluating",
      "introducing", "done",
      "established", "paused", "ended", "not-applicable",
    ]
    #expect(Status.allCases.map(\.rawValue) == words && Status.settable.count == 12)
    #expect(Outlook.allCases.map(\.rawValue) == ["on-track", "at-risk", "off-track", "none"])
    #expect(Verb.allCases.count == 28 && Matter.allCases.count == 10)
  }
}
