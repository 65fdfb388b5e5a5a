import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// A workspace on a network share or in a folder of Windows: named, read, and written only when that is allowed.
@Suite struct NetworkPlaceTests {
  @Test(arguments: NetworkFileSystem.allCases)
  func writingIsRefusedWithTheNameAndTheWayOn(_ kind: NetworkFileSystem) throws {
    let bench = try CommandBench()
    bench.network = kind
    let answer = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    #expect(answer.status == 74 && answer.text == "" && bench.journals == [])
    #expect(answer.messages.contains("(\(kind.name))") && answer.messages.contains("--allow-network-fs"))
    #expect(answer.messages.contains("lås inte är säkra"))
    #expect(bench.run("status").status == 0 && bench.run("check").status == 0)
  }

  @Test func whereItIsAllowedItIsWrittenAndTold() throws {
    let bench = try CommandBench()
    bench.network = .smb2
    let answer = bench.run("tick fp-612 modell-i-drift --as sundsvall --allow-network-fs")
    #expect(answer.status == 0 && answer.text.contains("Sparat."))
    #expect(answer.messages == "Obs: arbetsytan ligger på en nätverksdisk (SMB). \(Self.lost)\n")
    bench.network = nil
    #expect(bench.run("tick fp-612 lokal-overenskommelse --as sundsvall").messages == "")
  }

  private static let lost = "Låsen är inte säkra där: låt bara ett program i taget skriva."

  @Test func theQuestionsAreNotAskedInVain() throws {
    let bench = try CommandBench()
    bench.network = .plan9
    bench.input = CommandBench.input(String(repeating: "\n", count: 40))
    let answer = bench.run("survey --as sundsvall")
    #expect(answer.status == 74 && answer.text == "" && answer.messages.contains("(9P, WSL)"))
    bench.input = CommandBench.input("s\n")
    #expect(bench.run("survey --as sundsvall --allow-network-fs").status == 0)
  }

  private func runner(_ bench: CommandBench, mayWrite: Bool) throws -> (EffectRunner, WorkspaceContents, Plan)
  {
    let workspace = try Workspace(at: "\(bench.folder)/ws")
    let contents = try WorkspaceReader.read(workspace)
    let plan = try #require(contents.mainPlan)
    var options = Interface.Options(
      workspace: workspace, surroundings: Surroundings(home: bench.folder), theme: .dark, charset: .unicode,
      clock: { Instant(milliseconds: 0) })
    options.network = .smb
    options.allowsNetworkFileSystems = mayWrite
    return (
      EffectRunner(options: options, plan: plan, state: nil, mailbox: Mailbox(wake: -1)), contents, plan
    )
  }

  @Test func theInterfaceSaysItAsLongAsNothingCanBeWritten() throws {
    let bench = try CommandBench()
    let (runner, contents, plan) = try runner(bench, mayWrite: false)
    #expect(runner.contents(of: contents, plan: plan).trouble == Words.Network.readOnly("SMB"))
    let (allowed, _, _) = try self.runner(bench, mayWrite: true)
    #expect(allowed.contents(of: contents, plan: plan).trouble == nil)
    for kind in NetworkFileSystem.allCases {
      for mayWrite in [true, false] {
        let words = Words.Network.opening(kind.name, mayWrite: mayWrite)
        #expect(words.fact.count <= 100 && words.remedy.count <= 80, "\(words)")
      }
      #expect(Words.Network.readOnly(kind.name).count <= 80)
    }
  }

  @Test func theFilesAreReadAgainOnlyWhenTheyHaveChanged() throws {
    let bench = try CommandBench()
    let (runner, _, _) = try runner(bench, mayWrite: true)
    func looked() -> Int {
      runner.look()
      runner.finish()
      return runner.mailbox.take().count { if case .loaded = $0 { true } else { false } }
    }
    #expect(looked() == 1)
    #expect(looked() == 0 && looked() == 0)
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    #expect(looked() == 1)
    #expect(looked() == 0)
    // A share that goes away is told once, and what comes back is read.
    rename("\(bench.folder)/ws", "\(bench.folder)/away")
    runner.look()
    runner.finish()
    let messages = runner.mailbox.take()
    #expect(messages.count == 1)
    guard case .loadFailed = messages.first else { return #expect(Bool(false)) }
    #expect(looked() == 0)
    rename("\(bench.folder)/away", "\(bench.folder)/ws")
    #expect(looked() == 1)
  }
}
