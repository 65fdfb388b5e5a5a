internal import RoadmapKit

/// Fetches and publishes over the workspace's remote.
struct SharerWork: SharingWork {
  let sharer: Sharer

  /// A record that cannot be read says nothing: then nothing is a draft, and the next fetch tells what is wrong.
  func standing() -> ShareStanding { (try? sharer.standing()) ?? ShareStanding() }

  func perform(
    _ deed: Sharing.Deed, tell: @escaping (ShareStep) -> Void, isCancelled: @escaping () -> Bool
  ) -> ShareOutcome {
    do throws(ShareTrouble) {
      switch deed {
      case .fetch: return .done(try sharer.fetch(tell: tell, isCancelled: isCancelled))
      case .look(let writer, let drafts):
        return .found(try sharer.outgoing(as: writer, drafts: drafts))
      case .publish(let writer, let name, let shown, let withPlans):
        return .done(
          try sharer.publish(
            as: writer, name: name, withPlans: withPlans, shown: Set(shown), tell: tell,
            isCancelled: isCancelled))
      }
    } catch {
      switch error {
      case .cancelled: return .cancelled
      case .refused(let lines): return .refused(error.problem, ServerRefusal(lines).paragraphs)
      default: return .failed(error.problem)
      }
    }
  }
}
