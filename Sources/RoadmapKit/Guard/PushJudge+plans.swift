extension PushJudge {
  /// Plans change by the hands of the leaders, and only into plans that the reader takes.
  mutating func takePlans(_ changes: [(path: GuardedPath, change: Push.Change)], _ commit: String) {
    let hadPlan = shelf.main != nil
    let before = verdict.count
    var hasChanged = false
    for (path, change) in changes where path == .plan || path == .neighbour {
      if takePlan(path, change, commit) { hasChanged = true }
    }
    for (file, faults) in hasChanged ? shelf.faults : [] {
      guard let first = faults.first else { continue }
      refuse(
        PushRefusal(
          .planFaults(first.fault, count: faults.count), commit: commit, file: file, line: first.line))
    }
    if !hadPlan, shelf.main == nil, verdict.count == before {
      refuse(PushRefusal(.noPlanYet, commit: commit))
    }
  }

  /// Whether the change could be made.
  private mutating func takePlan(_ path: GuardedPath, _ change: Push.Change, _ commit: String) -> Bool {
    guard leads else {
      refuse(.planByOthers, change, commit)
      return false
    }
    if change.status == "D" {
      if path == .plan {
        refuse(.planRemoved, change, commit)
        return false
      }
      shelf.put(nil, at: change.path)
      return true
    }
    guard let bytes = text(of: change, path, commit) else { return false }
    let old = shelf.id(of: change.path)
    shelf.put(bytes, at: change.path)
    if let old, let new = shelf.id(of: change.path), old != new {
      refuse(.otherPlanID(old: old, new: new), change, commit)
    }
    return true
  }
}
