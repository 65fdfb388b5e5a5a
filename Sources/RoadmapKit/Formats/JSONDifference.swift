/// Where two JSON texts differ, by path: members by their keys, things of a list by their ids.
enum JSONDifference {
  /// With `onlyKnown`, for another version of the program, keys that the report does not have do not matter.
  static func points(
    report: JSONText, journals: JSONText, onlyKnown: Bool = false
  ) -> [ReportDifference.Point] {
    var points: [ReportDifference.Point] = []
    compare(report, journals, [], onlyKnown, &points)
    return points
  }

  private static func compare(
    _ a: JSONText?, _ b: JSONText?, _ path: [String], _ onlyKnown: Bool,
    _ points: inout [ReportDifference.Point]
  ) {
    // Words of the program may have become better since.
    if onlyKnown, path.first == "gaps", path.last == "fact" { return }
    if let a, let b, let own = members(a), let other = members(b) {
      let known = Set(own.map(\.key))
      let values = Dictionary(other.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      for (key, value) in own { compare(value, values[key], path + [key], onlyKnown, &points) }
      var isObject = false
      if case .object = a { isObject = true }
      guard !(onlyKnown && isObject) else { return }
      for (key, value) in other where !known.contains(key) {
        compare(nil, value, path + [key], onlyKnown, &points)
      }
      return
    }
    let (left, right) = (a.map(shown), b.map(shown))
    if left != right {
      points.append(
        ReportDifference.Point(path: path.joined(separator: "/"), report: left, journals: right))
    }
  }

  /// The members of an object, or of a list by their ids, else by their number from 1.
  private static func members(_ json: JSONText) -> [(key: String, value: JSONText)]? {
    switch json {
    case .object(let pairs): return pairs.map { ($0.0, $0.1) }
    case .list(let values):
      let ids = values.map { value in
        ["id", "activity", "organisation", "day"].lazy.compactMap { value[$0]?.text }.first
      }
      let named = ids.compactMap { $0 }
      let isNamed = named.count == values.count && Set(named).count == named.count
      return zip(values, ids).enumerated().map { place, item in
        (isNamed ? item.1 ?? "\(place + 1)" : "\(place + 1)", item.0)
      }
    default: return nil
    }
  }

  private static func shown(_ json: JSONText) -> String {
    String(decoding: json.line.dropLast(), as: UTF8.self)
  }
}
