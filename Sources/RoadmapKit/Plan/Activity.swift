/// An activity of the plan; an umbrella has parts and no milestones of its own (R16).
public struct Activity: Hashable, Sendable {
  /// The heading it stands under in the plan (R17).
  public enum Heading: Hashable, Sendable {
    case continuing
    case year(Int)
    case wholePeriod
    case horizon

    init?(_ text: String) {
      switch text {
      case "continuing": self = .continuing
      case "whole-period": self = .wholePeriod
      case "horizon": self = .horizon
      default:
        guard let year = Int(text) else { return nil }
        self = .year(year)
      }
    }

    /// The spelling of plan files.
    public var text: String {
      switch self {
      case .continuing: "continuing"
      case .year(let year): String(year)
      case .wholePeriod: "whole-period"
      case .horizon: "horizon"
      }
    }
  }

  public let id: ID<Activity>
  public let title: String
  public let short: String
  public let heading: Heading
  public let purpose: String?
  /// Nil when not stated.
  public let lead: String?
  public let helpers: [String]
  public let concerned: OrganisationSet
  public let pilots: [ID<Organisation>]
  public let isPerArea: Bool
  /// Milestones that make an area count as in operation.
  public let inOperation: [ID<Milestone>]
  public let targetGroups: [Tag<NamedThing>]
  public let areaTags: [Tag<NamedThing>]
  public let items: [NamedThing]
  public let milestones: [Milestone]
  public let gate: Gate?
  public let indicators: [ID<Indicator>]
  public let dependsOn: [Use]
  public let links: [Link]
  public let goals: [ID<Goal>]
  /// Areas outside länsledningen's control that may need a signal.
  public let outsideControl: [String]
  public let provenance: Provenance
  /// Where it stands in the file.
  public let line: Int
  /// Its place in the printed plan, where that is not the file's.
  public let order: Int
  /// The umbrella's place in ``Plan/activities``, or nil.
  public let parent: Int?
  /// Places of the parts in ``Plan/activities``.
  public internal(set) var parts: [Int] = []

  /// Something the activity waits for.
  public struct Use: Hashable, Sendable {
    public let on: String
    public let note: String?
    public let isSuggested: Bool
  }

  public var isUmbrella: Bool { !parts.isEmpty }

  /// The place of a milestone in ``milestones``, or nil.
  public func milestoneIndex(_ id: ID<Milestone>) -> Int? { milestones.firstIndex { $0.id == id } }

  /// The milestones that `organisation` ticks.
  public func milestones(of organisation: Int) -> [Milestone] {
    milestones.filter { $0.concerned.contains(organisation) }
  }
}

/// A link to another activity, in this plan or a neighbouring one (R57).
public struct Link: Hashable, Sendable {
  public enum Kind: String, Sendable { case support, dependency, conflict, overlap }

  /// The neighbouring plan's id, or nil for this plan.
  public let plan: String?
  public let target: String
  public let kind: Kind
  public let provenance: Provenance

  init(_ fields: Fields) {
    let text = fields.text("to") ?? ""
    if let hash = text.firstIndex(of: "#") {
      plan = String(text[..<hash])
      target = String(text[text.index(after: hash)...])
    } else {
      plan = nil
      target = text
    }
    kind = fields.choice("kind") ?? .support
    provenance = Provenance(fields)
  }
}

/// Anything that has an id and a name: an area, a target group, a part of an activity.
public struct NamedThing: Hashable, Sendable {
  public let id: ID<NamedThing>
  public let name: String
  public let short: String?
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    name = fields.text("name") ?? fields.text("title") ?? ""
    short = fields.text("short")
    provenance = Provenance(fields)
  }
}
