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

  /// The value of a decimal digit in any script, or nil.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "+", " ", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}": true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Ten or twelve digits, a real date first, with the right control digit (Skatteverket SKV 704).
  private static func hasPersonalNumber(_ letters: [Unicode.Scalar]) -> Bool {
    for start in letters.indices where digit(letters[start]) != nil {
      if start > 0, digit(letters[start - 1]) != nil { continue }
      var digits: [Int] = []
      var gaps = 0
      var index = start
      while index < letters.count, digits.count <= 12 {
        if let value = digit(letters[index]) {
          digits.append(value)
          gaps = 0
        } else if isSeparator(letters[index]), gaps < 3 {
          gaps += 1
        } else {
          break
        }
        index += 1
        let isEnd = index >= letters.count || digit(letters[index]) == nil
        if isEnd, isPersonalNumber(digits) { return true }
      }
    }
    return false
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
