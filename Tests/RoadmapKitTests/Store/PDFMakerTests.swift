import Foundation
import Testing

@testable import RoadmapKit

/// How the PDF is asked for, with pretended Pythons; the real one is asked in `make verify`.
@Suite struct PDFMakerTests {
  private let folder = NSTemporaryDirectory() + "/fardplan-pdf-\(UUID().uuidString)"

  /// Makes a folder of programs, each a script of `sh`.
  private func programs(_ scripts: [String: String]) throws -> [String: String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, script) in scripts {
      let path = "\(folder)/\(name)"
      try script.write(toFile: path, atomically: true, encoding: .utf8)
      chmod(path, 0o755)
    }
    return ["PATH": "\(folder):/usr/bin:/bin", "SECRET": "x"]
  }

  private func trouble(_ python: String) throws -> PDFTrouble? {
    let environment = try programs([
      "weasyprint": "#!\(folder)/python-egen\n", "python-egen": "#!/bin/sh\n\(python)\n",
      "python3": "#!/bin/sh\nexit 3\n",
    ])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do throws(PDFTrouble) {
      _ = try PDFMaker.bytes(html: Array("<html></html>".utf8), environment: environment)
      return nil
    } catch { return error }
  }

  @Test func thePythonOfTheScriptComesBeforeTheUsualOne() throws {
    var environment = try programs(["weasyprint": "#!/opt/venv/bin/python\n", "python3": "#!/bin/sh\n"])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let own = "\(folder)/python3"
    #expect(PDFMaker.pythons(environment["PATH"]) == ["/opt/venv/bin/python", own])
    environment = try programs(["weasyprint": "#!/usr/bin/env python3\n"])
    #expect(PDFMaker.pythons(environment["PATH"]) == [own])
    environment = try programs(["weasyprint": "#!/usr/bin/env bash\n"])
    #expect(PDFMaker.pythons(environment["PATH"]) == [own])
    #expect(PDFMaker.pythons("/finns/inte") == [])
  }

  @Test func thePageComesInAndThePDFOutInAnEmptyFolderWithLittleAround() throws {
    let environment = try programs([
      "weasyprint": "#!\(folder)/python-egen\n",
      "python-egen": "#!/bin/sh\nprintf %%PDF-; cat; ls -A; env | cut -d= -f1 | sort | tr '\\n' ' '\n",
    ])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bytes = try PDFMaker.bytes(html: Array("<p>å</p>".utf8), environment: environment)
    #expect(
      String(decoding: bytes, as: UTF8.self) == "%PDF-<p>å</p>HOME LANG PATH PWD SOURCE_DATE_EPOCH TMPDIR ")
  }

  @Test func everyTroubleIsTold() throws {
    #expect(try trouble("exit 3") == .notInstalled)
    #expect(try trouble("exit 4") == .tooLarge)
    #expect(try trouble("kill -SEGV $$") == .tooLarge)
    #expect(try trouble("echo Traceback >&2; echo 'ValueError: x' >&2; exit 1") == .failed("ValueError: x"))
    #expect(try trouble("echo inget") == .failed(""))
    #expect(try trouble("printf '%%PDF-1.7'") == nil)
    for trouble in [
      PDFTrouble.notInstalled, .tooSlow(seconds: 60), .tooLarge, .failed("x"), .noFolder(ErrorNumber(28)),
    ] {
      #expect(
        !trouble.problem.fact.isEmpty && !trouble.problem.reason.isEmpty && !trouble.problem.remedy.isEmpty)
      #expect(trouble.exitStatus == 74)
    }
  }

  /// Made for `check-pdf.py` where WeasyPrint is: everything that a paper can hold, and what must not come in.
  @Test(.enabled(if: getenv("FARDPLAN_PDF") != nil))
  func thePaperAsPDF() throws {
    let wanted = try #require(getenv("FARDPLAN_PDF").map { String(cString: $0) })
    let page = String(decoding: PaperHTML.bytes(PaperScene.paper), as: UTF8.self)
      .replacing("</head>", with: "<link rel=\"attachment\" href=\"file:///etc/passwd\"/></head>")
      .replacing(
        "</main>", with: "<img alt=\"x\" src=\"http://127.0.0.1:9/x\"/><img src=\"/etc/passwd\"/></main>")
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    let bytes = try PDFMaker.bytes(html: Array(page.utf8), environment: ["PATH": path])
    try Data(bytes).write(to: URL(fileURLWithPath: wanted))
  }

  @Test func theFolderIsGoneAfterwards() throws {
    let path: String
    do {
      let folder = try TemporaryFolder()
      path = folder.path
      try FileManager.default.createDirectory(atPath: "\(path)/a/b", withIntermediateDirectories: true)
      _ = FileManager.default.createFile(atPath: "\(path)/a/b/c", contents: nil)
      symlink("/etc", "\(path)/etc")
    }
    #expect(
      !FileManager.default.fileExists(atPath: path) && FileManager.default.fileExists(atPath: "/etc/passwd"))
  }
}
