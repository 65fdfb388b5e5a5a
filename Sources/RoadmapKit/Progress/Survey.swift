/// The two-minute report of an organisation as a conversation: what is asked now, what has been answered, and
/// what will be put on record.
///
/// A value without pipes: who runs it shows ``question`` and hands in one line at a time. Nothing counts before
/// the summary has been agreed to.
public struct Survey: Sendable {
  /// What one question is about.
  public enum Item: Hashable, Sendable {
    case activity(Int)
    /// Activities in which nothing more is awaited: one question for all.
    case resting([Int])

    var activities: [Int] {
      switch self {
      case .activity(let activity): [activity]
      case .resting(let activities): activities
      }
    }
  }

  public enum Question: Hashable, Sendable {
    /// Answers of an earlier time were found, begun on that day.
    case resume(Day)
    case activity(Int)
    case resting([Int])
    case area(Int, Verb)
    case milestones(Int, Verb, area: Int?)
    case status(Int)
    /// Why it goes backwards, or to rest.
    case sentence(Int, Status)
    case outlook(Int)
    case note(Int)
    case matter(Int)
    case signal(Int, Matter)
    /// The text seems to hold what does not belong there.
    case rewrite(Int, Deed, [PersonalData.Finding])
    case summary
    case ended(Ending)
  }

  public enum Ending: Hashable, Sendable {
    /// The user has agreed: the facts are to be written.
    case agreed
    /// The user stopped; the answers are kept.
    case stopped
    /// No more lines came; the answers are kept.
    case outOfInput
    case nothingToSave
  }

  /// One line of the user's, or why there is none.
  public enum Input: Hashable, Sendable {
    case line(String)
    case notUTF8, tooLong, end
  }

  public let progress: Progress
  public let journals: Journals
  /// The organisation's place in the plan.
  public let organisation: Int
  let writing: Writing
  public internal(set) var items: [Item]
  /// By activity.
  public internal(set) var answers: [Int: Answer] = [:]
  /// Where in ``items`` one is.
  public internal(set) var position = 0
  public internal(set) var question: Question
  /// Activities whose kept answers no longer hold, since something was reported after them.
  public internal(set) var outdated: [Int] = []
  /// The day on which the answers were begun.
  var begun: Day

  public var plan: Plan { progress.plan }

  /// The conversation of `writer`; nil when that is no reporting organisation.
  ///
  /// `draft` is what ``draft`` gave an earlier time.
  public init?(
    _ progress: Progress, _ journals: Journals, writer: String, role: String?, today: Day,
    draft: String? = nil
  ) {
    writing = Writing(progress, writer: writer, role: role, today: today)
    guard case .organisation(let organisation) = writing.part else { return nil }
    self.organisation = organisation
    self.progress = progress
    self.journals = journals
    begun = today
    let own = progress.plan.groupedLeaves.flatMap(\.activities).compactMap {
      progress.standing($0, organisation)
    }
    let isAtRest = { (standing: Standing) in standing.status.isAtRest || standing.status == .established }
    let resting = own.filter(isAtRest).map(\.activity)
    items = own.filter { !isAtRest($0) }.map { .activity($0.activity) }
    if !resting.isEmpty { items.append(.resting(resting)) }
    question = .ended(.nothingToSave)
    if let draft {
      take(draft)
      // What was answered by itself stays so.
      let alone = resting.filter { !(answers[$0]?.deeds.isEmpty ?? true) }
      let others = resting.filter { !alone.contains($0) }
      items = items.filter { $0 != .resting(resting) } + alone.map { .activity($0) }
      if !others.isEmpty { items.append(.resting(others)) }
    }
    if answers.isEmpty { ask(0) } else { question = .resume(begun) }
  }

  public func standing(_ activity: Int) -> Standing? { progress.standing(activity, organisation) }

  public func isReported(_ activity: Int) -> Bool { progress.hasReport(activity, organisation) }

  /// The organisation's activities in the order of the questions.
  public var activities: [Int] { items.flatMap(\.activities) }

  /// Number of questions that have been answered.
  public var answered: Int { items.count { isAnswered($0) } }

  /// The questions that were begun and not ended, by place, and how many answers each holds.
  public var begunQuestions: [(place: Int, answers: Int)] {
    items.indices.filter { !isAnswered(items[$0]) }.compactMap { place in
      let count = items[place].activities.reduce(0) { $0 + (answers[$1]?.deeds.count ?? 0) }
      return count == 0 ? nil : (place, count)
    }
  }

  func isAnswered(_ item: Item) -> Bool { item.activities.allSatisfy { answers[$0]?.closing != nil } }

  /// Whether every question has its answer.
  public var isWhole: Bool { answered == items.count }

  /// Goes to a question; the summary comes after the last.
  mutating func ask(_ place: Int) {
    position = place
    guard items.indices.contains(place) else {
      question = items.isEmpty ? .ended(.nothingToSave) : .summary
      return
    }
    switch items[place] {
    case .activity(let activity): question = .activity(activity)
    case .resting(let activities): question = .resting(activities)
    }
  }

  /// Goes to the first question without an answer.
  mutating func askFirstOpen() { ask(items.firstIndex { !isAnswered($0) } ?? items.count) }

  /// Goes on to the next question without an answer, so that who went back comes straight to where he was.
  mutating func askNext() {
    let next = items.indices.first { $0 > position && !isAnswered(items[$0]) }
    if let next { ask(next) } else { askFirstOpen() }
  }

  /// The same answers before a newer state of affairs; where it has changed one is asked again.
  public func renewed(_ progress: Progress, _ journals: Journals) -> Survey? {
    var next = Survey(
      progress, journals, writer: writing.writer, role: writing.role, today: writing.today, draft: draft)
    next?.askFirstOpen()
    return next
  }
}
