/// Who pushes: by the key's forced command (`FARDPLAN_WRITER`), or by a map from git's users (`GL_USER`) to writers.
struct PusherNames {
  let environment: [String: String]

  /// What the log calls the one behind the key: git's user, or the name that the forced command gives.
  var user: String { value("GL_USER") ?? value("FARDPLAN_KEY") ?? "" }

  /// The writer; throws where nothing says who, or two things disagree.
  func writer(of server: ServerRepository) throws(ServerTrouble) -> String {
    let key = value("FARDPLAN_WRITER")
    guard let user = value("GL_USER"), let map = try PusherNames.map(of: server) else {
      guard let key else { throw .noWriter }
      return key
    }
    guard let writer = map[user] else { throw .unknownUser(user) }
    if let key, key != writer { throw .twoWriters(key: key, map: writer) }
    return writer
  }

  private func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The lines `user writer` of the map, nil where there is none; `#` begins a remark.
  static func map(of server: ServerRepository) throws(ServerTrouble) -> [String: String]? {
    let path = FilePath.join(server.path, ServerRepository.writersName)
    let found: [UInt8]?
    do throws(StoreError) { found = try FileReader.find(path, limit: 1 << 20, calls: server.calls) } catch {
      throw .store(error)
    }
    guard let bytes = found else { return nil }
    var map: [String: String] = [:]
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let text = String(decoding: line.prefix { $0 != 0x23 }, as: UTF8.self)
      let words = text.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map(String.init)
      guard !words.isEmpty else { continue }
      guard words.count == 2, IdentifierSpelling.isValid(words[1]), map[words[0]] == nil else {
        throw .damagedMap(line: number + 1)
      }
      map[words[0]] = words[1]
    }
    return map
  }
}
