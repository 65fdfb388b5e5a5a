import RoadmapKit
import Testing

@testable import RoadmapTUI

/// The whole interface without a terminal: keys in, screens out, journals in memory.
///
/// Ids, clock and disk are the session's own, so a story reads the same every time.
struct Session {
  private(set) var app: App
  private(set) var now: Instant
  /// Lines by journal file, as they would lie on the disk.
  var files: [String: [UInt8]] = [:]
  private(set) var drafts: [String: String] = [:]
  private(set) var savedIdentity: Identity?
  private(set) var effects: [Effect] = []
  private(set) var hasQuit = false
  /// When set, nothing reaches the disk and this is told instead.
  var trouble: Problem?
  /// How far the files have left the house, and what leaves besides the drafts.
  var standing = ShareStanding()
  var outgoing = Outgoing()
  /// When true, recordings stay on their way until ``arrive()``.
  var isSlow = false
  private var waiting: [Recording] = []
  private var counter: UInt64 = 0

  static let device = "aaaabbbb"

  init(
    plan: Plan = Fixtures.roadmap, as writer: String? = nil, today: String = "2026-11-21",
    size: (Int, Int) = (80, 24), journals: [JournalFile] = [], drafts: [String: String] = [:]
  ) {
    now = Instant(milliseconds: Int64(Day(iso: today)?.number ?? 0) * 86_400_000 + 9 * 3_600_000)
    for file in journals { files[file.path] = file.bytes }
    if let newest = Journals(journals).newest { now = max(now, newest.instant) }
    let world = World(
      contents: Contents(plan: plan, isMain: true, journals: Journals(journals), problems: 0),
      size: Size(width: size.0, height: size.1), now: now, identity: writer.map { Identity(writer: $0) },
      symbols: .unicode, theme: .dark, drafts: drafts)
    app = App(world: world)
    self.drafts = drafts
  }

  // MARK: What a person does

  /// Presses keys, written as in ``Key/init(notation:)``.
  mutating func press(_ keys: String...) {
    for notation in keys {
      guard let key = Key(notation: notation) else {
        Issue.record("no key is written \(notation)")
        return
      }
      tell(.input(.key(key)))
    }
  }

  mutating func press(_ key: Key) { tell(.input(.key(key))) }
  mutating func type(_ text: String) { for letter in text { tell(.input(.key(.character(letter)))) } }
  mutating func paste(_ text: String) { tell(.input(.key(.pasted(text)))) }
  mutating func click(row: Int, column: Int) {
    tell(.input(.mouse(MouseEvent(kind: .press, at: Point(row: row, column: column)))))
  }
  mutating func resize(_ width: Int, _ height: Int) {
    app.world.size = Size(width: width, height: height)
    tell(.input(.resized))
  }

  /// Has the app ask for something that no key of the view asks for.
  mutating func ask(_ question: (inout App) -> Void) {
    question(&app)
    _ = app.view()
  }

  /// A form as a view would ask it.
  mutating func show(_ form: Form) { app.ask(form, command: .decide) }
  /// Another writer sits down here.
  mutating func choose(_ writer: String) { tell(.identitySaved(Identity(writer: writer))) }
  mutating func useASCII() { app.world.symbols = .ascii }
  mutating func turnColoursOff() { app.world.isColourless = true }

  mutating func wait(days: Int) {
    now = Instant(milliseconds: now.milliseconds + Int64(days) * 86_400_000)
    tell(.clock(now))
  }

  // MARK: What others do

  /// Another device of `writer` writes a fact, and the files are read again.
  mutating func deliver(_ fact: Fact, by writer: String, device: String = "zzzzyyyy") {
    write(fact, by: writer, device: device)
    reload()
  }

  /// The fact lies in the files, and nobody has read it yet.
  mutating func write(_ fact: Fact, by writer: String, device: String = "zzzzyyyy") {
    let path = "journal/\(writer)/\(device).jsonl"
    files[path, default: []] += fact.line(id: nextID(), by: writer, role: nil) + [0x0A]
  }

  mutating func reload() {
    tell(.loaded(contents))
  }

  /// The workspace as its files are.
  var contents: Contents {
    Contents(
      plan: app.world.plan, isMain: true, journals: Journals(journalFiles), problems: 0, fingerprint: 0,
      standing: standing)
  }

  /// The files could not be read again.
  mutating func fail(_ problem: Problem) { tell(.loadFailed(problem)) }

  /// A line that nobody can read comes into a journal.
  mutating func damage(_ path: String) {
    files[path, default: []] += Array("{\"v\":1}\n".utf8)
    reload()
  }

  /// What became of the report that is being written to a file.
  mutating func finishExport(_ outcome: ExportOutcome) {
    guard case .export(let export)? = app.world.work else {
      Issue.record("nothing is being written")
      return
    }
    tell(.export(export, outcome))
  }

  /// What became of the report that is being adopted.
  mutating func finishAdoption(_ outcome: AdoptingOutcome) {
    guard case .adoption(let wish)? = app.world.work else {
      Issue.record("nothing is being adopted")
      return
    }
    tell(.adoption(wish, outcome))
  }

  /// The report is on the shelf, without a PDF, and its event in the journal.
  mutating func finishAdoption(digest: String) {
    guard case .adoption(let wish)? = app.world.work else {
      Issue.record("nothing is being adopted")
      return
    }
    let saved = put(
      Recording(
        number: wish.number,
        facts: [Fact(.adoptReport, [.period: .text(wish.period.text), .digest: .text(digest)])],
        identity: wish.identity))
    finishAdoption(
      .adopted(
        Adopted(
          folder: "reports/\(wish.period.text)", day: now.swedishDay, files: 7,
          noPDF: PDFTrouble.notInstalled.problem.fact, saved: saved)))
  }

  /// What became of the check.
  mutating func finishCheck(_ outcome: CheckingOutcome) {
    guard case .check(let wish)? = app.world.work else {
      Issue.record("nothing is being checked")
      return
    }
    tell(.check(wish, outcome))
  }

  /// The workspace allows no files but one's own journal.
  mutating func restrict() { app.world.isRestricted = true }
  mutating func stand(in folder: String) { app.world.folder = folder }

  /// Recordings that were slow reach the disk.
  mutating func arrive() {
    isSlow = false
    let recordings = waiting
    waiting = []
    for recording in recordings { record(recording) }
  }

  // MARK: What is seen

  var screen: Surface {
    var app = app
    return app.view().surface
  }

  func line(_ row: Int) -> String { screen.line(row) }

  /// The rows that contain `text`.
  func rows(with text: String) -> [String] {
    let surface = screen
    return (0..<surface.size.height).map { surface.line($0) }.filter { $0.contains(text) }
  }

  func sees(_ text: String) -> Bool { !rows(with: text).isEmpty }
  var view: View { app.screens.current.view }
  var notice: String? {
    app.world.notice.map { [$0.text, $0.remedy].compactMap { $0 }.joined(separator: " ") }
  }

  /// The state, as any other reader of the files would see it.
  var progress: Progress {
    Progress.fold(Journals(journalFiles), onto: app.world.plan, today: now.swedishDay)
  }

  /// The standing of an organisation, as any other reader of the files would see it.
  func standing(_ activity: String, _ organisation: String) -> Standing? {
    let plan = app.world.plan
    let progress = progress
    guard let a = plan.activityIndex(ID(activity)), let o = plan.organisationIndex(ID(organisation)) else {
      return nil
    }
    return progress.standing(a, o)
  }

  var journalFiles: [JournalFile] {
    files.keys.sorted().map { path in
      let parts = path.split(separator: "/")
      return JournalFile(
        path: path, writer: String(parts[1]), device: String(parts[2].dropLast(6)), bytes: files[path] ?? [])
    }
  }

  // MARK: The runtime's part

  mutating func tell(_ message: Message) {
    let effects = app.update(message)
    self.effects += effects
    for effect in effects { perform(effect) }
    _ = app.view()
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .record(let recording): if isSlow { waiting.append(recording) } else { record(recording) }
    case .saveIdentity(let identity):
      savedIdentity = identity
      tell(.identitySaved(identity))
    case .saveDraft(let name, let text): drafts[name] = text
    case .removeDraft(let name): drafts[name] = nil
    case .reload: reload()
    case .quit: hasQuit = true
    case .share(let sharing):
      guard case .look = sharing.deed else { break }
      tell(.shared(number: sharing.number, .found(outgoing), contents))
    case .setMouse, .setTheme, .saveReference, .discardInput, .redraw, .suspend, .export, .adopt, .check,
      .cancelWork, .cancelSharing:
      break
    }
  }

  private mutating func record(_ recording: Recording) {
    if let trouble {
      tell(.notRecorded(number: recording.number, trouble))
      return
    }
    tell(.recorded(put(recording)))
  }

  /// Lines of a recording come into the journal of this device.
  private mutating func put(_ recording: Recording) -> Saved {
    let writer = recording.identity.writer
    let path = "journal/\(writer)/\(Session.device).jsonl"
    if standing.isConnected, standing.left[path] == nil { standing.left[path] = 0 }
    var lines: [(bytes: [UInt8], offset: Int)] = []
    for fact in recording.facts {
      let line = fact.line(id: nextID(), by: writer, role: recording.identity.role)
      lines.append((line, files[path]?.count ?? 0))
      files[path, default: []] += line + [0x0A]
    }
    return Saved(
      number: recording.number, lines: lines, path: path, writer: writer, device: Session.device,
      notices: [])
  }

  private mutating func nextID() -> EventID {
    counter += 1
    now = Instant(milliseconds: now.milliseconds + 1_000)
    return EventID(instant: now, upper: 1, lower: counter)
  }
}
