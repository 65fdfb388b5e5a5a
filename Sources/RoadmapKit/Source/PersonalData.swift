/// Finds what should not stand in a public record about a person.
public enum PersonalData {
  public enum Finding: Hashable, Sendable {
    /// A valid personal or co-ordination number: refused.
    case personalNumber
    /// Warned about.
    case emailAddress
    case phoneNumber
  }

  /// What stands in `text`, each sort once, the gravest first.
  public static func findings(in text: String) -> [Finding] {
    var found: [Finding] = []
    let letters = Array(text.unicodeScalars)
    if hasPersonalNumber(letters) { found.append(.personalNumber) }
    if hasEmailAddress(letters) { found.append(.emailAddress) }
    if !found.contains(.personalNumber), hasPhoneNumber(letters) { found.append(.phoneNumber) }
    return found
  }

  /// The value of a digit in any script or style, or nil.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil }
    guard let type = scalar.properties.numericType, type != .numeric else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "+", " ", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}": true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Digits that stand together, and what stands between them and the group before.
  private struct Group {
    var digits: [Int]
    /// Nil when letters, or too much, stand between.
    var gap: [Unicode.Scalar]?
  }

  private static func groups(_ letters: [Unicode.Scalar]) -> [Group] {
    var groups: [Group] = []
    var gap: [Unicode.Scalar]? = []
    var isInside = false
    for scalar in letters {
      if let value = digit(scalar) {
        if isInside {
          groups[groups.count - 1].digits.append(value)
        } else {
          groups.append(Group(digits: [value], gap: gap))
        }
        (isInside, gap) = (true, [])
      } else if isInside,
        scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .nonspacingMark
      {
        continue
      } else {
        isInside = false
        let isWord = scalar.properties.isAlphabetic || (gap?.count ?? 0) >= 4
        gap = isWord ? nil : gap.map { $0 + [scalar] }
      }
    }
    return groups
  }

  /// Ten or twelve digits, a real date first, with the right control digit (Skatteverket SKV 704).
  ///
  /// The date may be written in parts; a time of day after such a date is no number of a person.
  private static func hasPersonalNumber(_ letters: [Unicode.Scalar]) -> Bool {
    let groups = groups(letters)
    for (index, last) in groups.enumerated() {
      if last.digits.count >= 10, isPersonalNumber(last.digits) { return true }
      if index >= 4, hasPairs(groups[(index - 4)...index]) { return true }
      guard last.digits.count == 4, let gap = last.gap, index > 0 else { continue }
      let whole = groups[index - 1].digits
      if whole.count == 6 || whole.count == 8 {
        if isPersonalNumber(whole + last.digits) { return true }
      } else if whole.count == 4, index >= 2, groups[index - 1].gap != nil,
        groups[index - 2].digits.count == 4
      {
        if isPersonalNumber(groups[index - 2].digits + whole + last.digits) { return true }
      } else if index >= 3, whole.count == 2, groups[index - 2].digits.count == 2,
        groups[index - 1].gap != nil, groups[index - 2].gap != nil
      {
        let year = groups[index - 3].digits
        let isTime =
          gap.allSatisfy(\.properties.isWhitespace) && last.digits[0] * 10 + last.digits[1] < 24
          && last.digits[2] < 6
        guard year.count == 2 || year.count == 4, !isTime else { continue }
        if isPersonalNumber(year + groups[index - 2].digits + whole + last.digits) { return true }
      }
    }
    return false
  }

  /// Five pairs, all with the same sign between them: `12-12-12-12-12`.
  private static func hasPairs(_ groups: ArraySlice<Group>) -> Bool {
    let signs = groups.dropFirst().map { $0.gap ?? [] }
    guard groups.allSatisfy({ $0.digits.count == 2 }), let first = signs.first, !first.isEmpty,
      signs.allSatisfy({ $0 == first }), !first.contains(where: \.properties.isWhitespace)
    else { return false }
    return isPersonalNumber(groups.flatMap(\.digits))
  }

  private static func isPersonalNumber(_ digits: [Int]) -> Bool {
    guard digits.count == 10 || digits.count == 12 else { return false }
    let short = Array(digits.suffix(10))
    if digits.count == 12, !(18...20).contains(digits[0] * 10 + digits[1]) { return false }
    let month = short[2] * 10 + short[3]
    var day = short[4] * 10 + short[5]
    if day > 60 { day -= 60 }
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: 2024) else {
      return false
    }
    var sum = 0
    for (index, value) in short.enumerated() {
      let product = index % 2 == 0 ? value * 2 : value
      sum += product / 10 + product % 10
    }
    return sum % 10 == 0
  }

  private static func hasEmailAddress(_ letters: [Unicode.Scalar]) -> Bool {
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || digit(scalar) != nil || "._%+-".unicodeScalars.contains(scalar)
    }
    for index in letters.indices where letters[index] == "@" {
      guard index > 0, isPart(letters[index - 1]) else { continue }
      let domain = letters[(index + 1)...].prefix(while: isPart)
      // A full stop may follow the address, so any point with two letters after it will do.
      let hasEnding = domain.indices.dropFirst().contains { dot in
        domain[dot] == "." && domain[(dot + 1)...].prefix(while: \.properties.isAlphabetic).count >= 2
      }
      if hasEnding { return true }
    }
    return false
  }

  /// A number that begins with 0 or +, seven to fifteen digits, as Swedish phone numbers are written.
  private static func hasPhoneNumber(_ letters: [Unicode.Scalar]) -> Bool {
    for start in letters.indices where letters[start] == "+" || digit(letters[start]) == 0 {
      if start > 0, digit(letters[start - 1]) != nil || ".,-/".unicodeScalars.contains(letters[start - 1]) {
        continue
      }
      var digits = 0
      var index = letters[start] == "+" ? start + 1 : start
      var gap = 0
      while index < letters.count, digits <= 15 {
        if digit(letters[index]) != nil {
          digits += 1
          gap = 0
        } else if isSeparator(letters[index]) || letters[index] == "(" || letters[index] == ")", gap < 2 {
          gap += 1
        } else {
          break
        }
        index += 1
      }
      if (7...15).contains(digits) { return true }
    }
    return false
  }
}
