import Glibc
import Testing

@testable import RoadmapKit

struct StoreErrorTests {
  private let all: [StoreError] = [
    .notSaved(path: "p", ErrorNumber(EIO)), .diskFull(path: "p", ErrorNumber(ENOSPC)),
    .readOnly(path: "p", ErrorNumber(EROFS)), .locked(path: "p", nil),
    .locked(path: "p", LockHolder(process: 7, since: "2026-11-21T09:14:03Z")),
    .cannotRead(path: "p", ErrorNumber(EIO)), .missing(path: "p"), .alreadyExists(path: "p"),
    .notARegularFile(path: "p"), .notAFolder(path: "p"), .severalNames(path: "p"), .notOwned(path: "p"),
    .networkFileSystem(.nfs, path: "p"), .tooLarge(path: "p", limit: 4 << 20), .changedMeanwhile(path: "p"),
    .invalidName("n"), .notWholeLines, .noHome, .noWorkspace(path: "p"),
    .cannotWatch(path: "p", ErrorNumber(28)),
  ]

  @Test func everyErrorHasThreeShortSentences() {
    for error in all {
      for sentence in [error.words.fact, error.words.reason, error.words.remedy] {
        #expect(sentence.hasSuffix("."), "\(sentence)")
        #expect(sentence.count < 100, "\(sentence)")
      }
    }
  }

  @Test func onlyALockIsTemporary() {
    for error in all {
      if case .locked = error { #expect(error.exitStatus == 75) } else { #expect(error.exitStatus == 74) }
    }
  }

  @Test func theReasonIsTheSystems() {
    #expect(StoreError.writing("p", ErrorNumber(EDQUOT)).words.reason == "Ditt utrymme på disken är slut.")
    #expect(StoreError.writing("p", ErrorNumber(EACCES)) == .readOnly(path: "p", ErrorNumber(EACCES)))
    #expect(StoreError.writing("p", ErrorNumber(EIO)) == .notSaved(path: "p", ErrorNumber(EIO)))
    #expect(StoreError.notSaved(path: "p", ErrorNumber(999)).words.reason == "Systemet svarar med fel 999.")
    #expect(
      StoreError.locked(path: "p", LockHolder(process: 7, since: "2026-11-21T09:14:03Z")).words.reason
        == "Arbetsytan är låst av process 7 sedan 2026-11-21T09:14:03Z.")
  }
}
