/// What a path of a shared tree stands for, by its spelling alone.
public enum GuardedPath: Hashable, Sendable {
  /// `roadmap.yaml`.
  case plan
  /// `plans/<name>.yaml`.
  case neighbour
  /// `journal/<writer>/<device>.jsonl`.
  case journal(writer: String, device: String)
  /// `journal/purged.jsonl`, which only `hook purge` writes.
  case purged
  /// `reports/<folder>/<file>`.
  case report(folder: String)
  /// Where a journal, a neighbouring plan or a report belongs, with a name that none has.
  case misnamedDevice, misnamedPlan, misnamedReport
  /// Nothing of a workspace.
  case foreign

  public static let main = "roadmap.yaml"
  public static let purgedList = "journal/purged.jsonl"

  public init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.count, parts[0]) {
    case (1, "roadmap.yaml"): self = .plan
    case (2, "plans"):
      let stem = parts[1].hasSuffix(".yaml") ? parts[1].dropLast(5) : ""
      self = GuardedPath.isPlainName(stem) ? .neighbour : .misnamedPlan
    case (2, "journal") where parts[1] == "purged.jsonl": self = .purged
    case (3, "journal"):
      let stem = parts[2].hasSuffix(".jsonl") ? parts[2].dropLast(6) : ""
      let isNamed = IdentifierSpelling.isValid(parts[1].utf8) && DeviceSpelling.isValid(stem)
      self = isNamed ? .journal(writer: String(parts[1]), device: String(stem)) : .misnamedDevice
    case (3, "reports"):
      let isNamed = GuardedPath.isPlainName(parts[1]) && GuardedPath.isPlainName(parts[2])
      self = isNamed ? .report(folder: String(parts[1])) : .misnamedReport
    default: self = .foreign
    }
  }

  /// Whether files of a workspace may lie in the folder at `path`; other folders are not looked into.
  static func isFolder(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.count, parts[0]) {
    case (1, "plans"), (1, "journal"), (1, "reports"): return true
    case (2, "journal"): return IdentifierSpelling.isValid(parts[1].utf8)
    case (2, "reports"): return isPlainName(parts[1])
    default: return false
    }
  }

  /// Whether it is a plan, `roadmap.yaml` or a neighbour.
  var isPlan: Bool { self == .plan || self == .neighbour }

  /// Whether it is a file of a workspace, rightly named.
  var isShared: Bool {
    switch self {
    case .plan, .neighbour, .journal, .purged, .report: true
    case .misnamedDevice, .misnamedPlan, .misnamedReport, .foreign: false
    }
  }

  /// A name that every disk can hold: letters a–z, figures, and `.`, `-`, `_` inside; at most 80.
  private static func isPlainName(_ name: some StringProtocol) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
    let bytes = Array(name.utf8)
    guard let first = bytes.first, let last = bytes.last, isLetter(first), isLetter(last), bytes.count <= 80
    else { return false }
    return bytes.allSatisfy { isLetter($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
  }
}
