import Glibc
import RoadmapKit

/// Makes folders for new workspaces.
enum NewFolder {
  /// Makes the folder and those above it that are missing; a folder that is there is left as it is.
  static func make(_ path: String) throws(CommandFailure) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    if errno == ENOENT, !parent.isEmpty {
      try make(parent)
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    }
    throw CommandFailure(StoreError.cannotMake(path))
  }

  /// Places the schema that a plan's first line names, for editors that read it.
  static func makeSchema(in workspace: String) throws(CommandFailure) {
    try make("\(workspace)/schema")
    let schema = "\(workspace)/schema/roadmap.schema.json"
    guard !exists(schema) else { return }
    try storing { () throws(StoreError) in try AtomicFile.create(schema, with: Array(PlanSchema.text.utf8)) }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether the folder holds nothing, or is not there.
  static func isEmpty(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return !exists(path) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { return false }
    }
    return true
  }
}

extension StoreError {
  /// The folder could not be made.
  static func cannotMake(_ path: String) -> StoreError {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull(path: path, ErrorNumber(errno))
    case EACCES, EPERM, EROFS: .readOnly(path: path, ErrorNumber(errno))
    case ENOTDIR, EEXIST, ELOOP: .notAFolder(path: path)
    default: .notSaved(path: path, ErrorNumber(errno))
    }
  }
}
