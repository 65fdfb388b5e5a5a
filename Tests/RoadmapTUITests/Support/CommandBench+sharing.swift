import Foundation
import RoadmapKit

@testable import RoadmapTUI

extension CommandBench {
  /// A bare repository beside the workspace, with a hook where one is given; gives its path.
  func server(hook: String? = nil) throws -> String {
    let path = "\(folder)/server.git"
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "init", "-q", "--bare", "-b", "main", path]
    try git.run()
    git.waitUntilExit()
    if let hook { try refuse(path, hook) }
    return path
  }

  /// From now on the server runs `script` before it takes anything.
  func refuse(_ server: String, _ script: String) throws {
    try "#!/bin/sh\n\(script)\n".write(
      toFile: "\(server)/hooks/pre-receive", atomically: true, encoding: .utf8)
    chmod("\(server)/hooks/pre-receive", 0o755)
  }

  /// What fetches and publishes for the interface.
  func sharing() throws -> SharerWork {
    var options = Sharer.Options(
      surroundings: Surroundings(home: folder, xdgStateHome: nil, xdgConfigHome: nil))
    let now = Instant(iso: now)?.milliseconds ?? 0
    options.now = { now }
    return SharerWork(sharer: try Sharer(try Workspace(at: "\(folder)/ws"), options: options))
  }
}
