import Foundation
import RoadmapKit
import Testing

@testable import RoadmapTUI

extension CommandBench {
  /// A bare repository beside the workspace; gives its path.
  func server() throws -> String {
    let path = "\(folder)/server.git"
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "init", "-q", "--bare", "-b", "main", path]
    try git.run()
    git.waitUntilExit()
    return path
  }

  /// From now on the server is met over ssh, for which a script stands, and runs `script` before it takes anything.
  func refuse(_ server: String, _ script: String) throws {
    let programs = "\(folder)/programs"
    try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
    for (path, text) in [
      ("\(server)/hooks/pre-receive", script),
      ("\(programs)/ssh", "for last; do :; done\nexec sh -c \"$last\""),
    ] {
      try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
      chmod(path, 0o755)
    }
    symlink("/usr/bin/git", "\(programs)/git")
    environment["PATH"] = "\(programs):/usr/bin:/bin"
    #expect(run("share ssh://server\(server)").status == 0)
  }

  /// The events of the workspace, in the order of their ids.
  func events() throws -> [EventID] {
    try WorkspaceReader.read(try Workspace(at: "\(folder)/ws")).journals.entries.map(\.id)
  }

  /// What fetches and publishes for the interface.
  func sharing() throws -> SharerWork {
    var options = Sharer.Options(
      surroundings: Surroundings(home: folder, xdgStateHome: nil, xdgConfigHome: nil))
    options.environment["PATH"] = environment["PATH"] ?? "/usr/bin:/bin"
    let now = Instant(iso: now)?.milliseconds ?? 0
    options.now = { now }
    return SharerWork(sharer: try Sharer(try Workspace(at: "\(folder)/ws"), options: options))
  }
}
