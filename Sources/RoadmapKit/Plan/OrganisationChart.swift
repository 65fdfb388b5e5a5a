/// Who answers to whom, as a tree in which every body stands once (färdplanen 4, 5.1, 5.2; R9, R15).
public struct OrganisationChart: Sendable {
  public enum Actor: Hashable, Sendable {
    /// Places in ``Plan/bodies`` and ``Plan/organisations``.
    case body(Int)
    case organisation(Int)
  }

  /// How one actor stands to another.
  public enum Relation: Hashable, Sendable { case answersTo, partOf, anchorsIn, link }

  public struct Row: Hashable, Sendable {
    public let actor: Actor
    /// For each level above it: whether that level goes on below.
    public let rails: [Bool]
    public let isLast: Bool
    /// How it stands to the row that it hangs on; nil for a root.
    public let relation: Relation?
    /// The lines that the tree does not draw, and what it is a part of; by the id of the actor they go to.
    public let others: [Line]

    public var depth: Int { rails.count + (relation == nil ? 0 : 1) }
  }

  public struct Line: Hashable, Sendable {
    public let relation: Relation
    public let to: String
  }

  /// The bodies that hang together, from the top.
  public let tree: [Row]
  /// The parties, each with what is a part of it.
  public let parties: [Row]
  /// Bodies without a stated line.
  public let unplaced: [Row]

  public init(_ plan: Plan) {
    var weaver = Weaver(plan)
    parties = plan.organisations.indices.filter { plan.organisations[$0].isSignatory }
      .flatMap { weaver.rows(from: .organisation($0)) }
    let roots = plan.bodies.indices.filter { weaver.parents[$0] == nil }
    tree =
      roots.filter { weaver.hasChildren(.body($0)) }.flatMap { weaver.rows(from: .body($0)) }
      + weaver.circles()
    unplaced = roots.filter { !weaver.hasChildren(.body($0)) }.flatMap { weaver.rows(from: .body($0)) }
  }
}

extension OrganisationChart {
  /// Makes the rows; remembers which bodies have been drawn.
  private struct Weaver {
    let plan: Plan
    /// The line that each body hangs on: the first that it answers to, else what it is a part of.
    let parents: [Int: (actor: Actor, relation: Relation)]
    private let children: [Actor: [Int]]
    private var drawn: Set<Int> = []

    init(_ plan: Plan) {
      self.plan = plan
      var parents: [Int: (actor: Actor, relation: Relation)] = [:]
      var children: [Actor: [Int]] = [:]
      for (index, body) in plan.bodies.enumerated() {
        let lines =
          body.reportsTo.map { ($0, Relation.answersTo) }
          + [body.partOf].compactMap { $0.map { ($0, .partOf) } }
        for (id, relation) in lines {
          guard let actor = Weaver.actor(id, plan), actor != .body(index) else { continue }
          parents[index] = (actor, relation)
          children[actor, default: []].append(index)
          break
        }
      }
      self.parents = parents
      self.children = children
    }

    private static func actor(_ id: String, _ plan: Plan) -> Actor? {
      if let index = plan.bodies.firstIndex(where: { $0.id.text == id }) { return .body(index) }
      guard let index = plan.organisationIndex(ID(id)), plan.organisations[index].isSignatory else {
        return nil
      }
      return .organisation(index)
    }

    func hasChildren(_ actor: Actor) -> Bool { children[actor] != nil }

    /// An actor and all that hangs on it and is not drawn yet.
    mutating func rows(from root: Actor) -> [Row] {
      var rows: [Row] = []
      var waiting: [(actor: Actor, rails: [Bool], isLast: Bool, relation: Relation?)] = [
        (root, [], true, nil)
      ]
      while let next = waiting.popLast() {
        if case .body(let index) = next.actor, !drawn.insert(index).inserted { continue }
        rows.append(
          Row(
            actor: next.actor, rails: next.rails, isLast: next.isLast, relation: next.relation,
            others: others(next.actor, next.relation)))
        let below = (children[next.actor] ?? []).filter { !drawn.contains($0) }
        let rails = next.relation == nil ? [] : next.rails + [!next.isLast]
        for (place, child) in below.enumerated().reversed() {
          waiting.append((.body(child), rails, place == below.count - 1, parents[child]?.relation))
        }
      }
      return rows
    }

    /// Bodies that answer to each other in a circle, with what hangs on them: each circle from one of its own.
    mutating func circles() -> [Row] {
      var rows: [Row] = []
      for index in plan.bodies.indices where parents[index] != nil && !drawn.contains(index) {
        var seen: Set<Int> = []
        var place = index
        while seen.insert(place).inserted, case .body(let above)? = parents[place]?.actor { place = above }
        if !drawn.contains(place) { rows += self.rows(from: .body(place)) }
      }
      return rows
    }

    /// All lines of a body but the one along which it answers to the row above.
    private func others(_ actor: Actor, _ relation: Relation?) -> [Line] {
      guard case .body(let index) = actor else { return [] }
      let body = plan.bodies[index]
      var lines = body.reportsTo.map { Line(relation: .answersTo, to: $0) }
      lines += [body.partOf].compactMap { $0.map { Line(relation: .partOf, to: $0) } }
      if relation == .answersTo, let parent = parents[index] {
        let id = self.id(of: parent.actor)
        lines.removeAll { $0.relation == relation && $0.to == id }
      }
      lines += body.anchorsIn.map { Line(relation: .anchorsIn, to: $0) }
      return lines + body.links.map { Line(relation: .link, to: $0.to) }
    }

    private func id(of actor: Actor) -> String {
      switch actor {
      case .body(let index): plan.bodies[index].id.text
      case .organisation(let index): plan.organisations[index].id.text
      }
    }
  }
}
