import Foundation
import RoadmapKit

@testable import RoadmapTUI

/// Plans for stories.
enum Fixtures {
  /// The real plan, as it lies at the top of the repository.
  static let roadmap: Plan = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = (try? Data(contentsOf: root.appendingPathComponent("roadmap.yaml"))) ?? Data()
    let reading = PlanReader.read(Array(bytes))
    guard let plan = reading.plan else {
      preconditionFailure("roadmap.yaml cannot be read: \(reading.faults)")
    }
    return plan
  }()
}
