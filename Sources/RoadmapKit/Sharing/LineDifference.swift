/// Where a text differs from another, by lines counted from 1.
enum LineDifference {
  /// The lines of `text` that are not in `other` at their place; where only lines are missing, the line before which.
  static func lines(of text: [UInt8], notIn other: [UInt8]) -> [ClosedRange<Int>] {
    let (own, others) = (split(text), split(other))
    // A search of all places would be slow for long texts that have little in common.
    guard own.count <= 20_000, others.count <= 20_000 else { return ends(own, others) }
    var numbers: [Int] = []
    for change in own.difference(from: others) {
      switch change {
      case .insert(let offset, _, _): numbers.append(offset + 1)
      case .remove(let offset, _, _): numbers.append(min(offset, max(own.count - 1, 0)) + 1)
      }
    }
    var ranges: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = ranges.last, last.upperBound + 1 >= number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges
  }

  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private static func ends(_ own: [ArraySlice<UInt8>], _ others: [ArraySlice<UInt8>]) -> [ClosedRange<Int>] {
    let first = zip(own, others).prefix { $0 == $1 }.count
    let last = zip(own.reversed(), others.reversed()).prefix { $0 == $1 }.count
    let end = max(own.count - last, first + 1)
    return [first + 1...end]
  }
}
