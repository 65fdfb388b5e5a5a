/// What a commit says besides its files: who made it, on what, and why, as git keeps it.
struct CommitText {
  /// Where the address of every sender lies, which nobody can write to.
  static let domain = "@fardplan.invalid"

  private(set) var tree = ""
  private(set) var parents: [String] = []
  private var people: [[UInt8]] = []
  /// The words of its head that are not `parent`, in their order.
  private var words: [String] = []
  private let message: [UInt8]

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A), end > rest.startIndex {
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      let word = String(decoding: line.prefix { $0 != 0x20 }, as: UTF8.self)
      let value = Array(line.drop { $0 != 0x20 }.dropFirst())
      if word != "parent" { words.append(word) }
      switch word {
      case "tree": tree = String(decoding: value, as: UTF8.self)
      case "parent": parents.append(String(decoding: value, as: UTF8.self))
      case "author", "committer": people.append(value)
      default: continue
      }
    }
    message = Array(rest.dropFirst())
  }

  /// Why a commit is not taken: it says something that this program does not write.
  var fault: PushRefusal.Reason? {
    // Signatures, encodings and whatever else nobody reads.
    if words != ["tree", "author", "committer"] { return .commitExtra }
    if !people.allSatisfy(CommitText.isBody) { return .commitSender }
    let isPlain = CommitText.isPlain(message, allowing: "\n")
    return message.count <= GuardLimits.message && isPlain ? nil : .commitMessage
  }

  /// `Sundsvalls kommun <sundsvall@fardplan.invalid> 1795252443 +0000`: a body, never a person.
  private static func isBody(_ person: [UInt8]) -> Bool {
    guard let start = person.firstIndex(of: 0x3C), let end = person.lastIndex(of: 0x3E), start < end else {
      return false
    }
    let (name, address) = (Array(person[..<start]), person[(start + 1)..<end])
    guard let at = address.firstIndex(of: 0x40), address[at...].elementsEqual(domain.utf8) else {
      return false
    }
    return name.count <= GuardLimits.name && isPlain(name) && IdentifierSpelling.isValid(address[..<at])
      && person[end...].dropFirst().allSatisfy { "0123456789 +-".utf8.contains($0) }
  }

  /// Text without anything that a terminal obeys or that nobody sees.
  private static func isPlain(_ bytes: [UInt8], allowing scalar: Unicode.Scalar? = nil) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { $0 == scalar || !EscapeRule.mustEscape($0.value) }
  }
}
