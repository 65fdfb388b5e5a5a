/// The plans of a shared tree, read; a change of one is seen beside all others.
struct PlanShelf {
  private var texts: [String: [UInt8]]
  private var readings: [String: PlanReader.Reading]

  init(_ texts: [String: [UInt8]]) {
    self.texts = texts
    readings = texts.mapValues { PlanReader.read($0) }
  }

  /// `roadmap.yaml`'s plan, nil when there is none that can be read.
  var main: Plan? { readings[GuardedPath.main]?.plan }

  /// The plan with this id; `roadmap.yaml`'s where none has it, since the roles are the same.
  func plan(_ id: String) -> Plan? {
    readings.values.lazy.compactMap(\.plan).first { $0.id.text == id } ?? main
  }

  func id(of file: String) -> String? { readings[file]?.plan?.id.text }

  mutating func put(_ bytes: [UInt8]?, at file: String) {
    texts[file] = bytes
    readings[file] = bytes.map { PlanReader.read($0) }
  }

  /// What `check` would refuse, in the files and between them, `roadmap.yaml` first.
  var faults: [(file: String, faults: [PlacedFault])] {
    let others = texts.keys.filter { $0 != GuardedPath.main }.sorted()
    let known = ([GuardedPath.main] + others).compactMap { file in
      readings[file].map { (file: file, reading: $0) }
    }
    var found = known.map { (file: $0.file, faults: $0.reading.faults) }
    for (index, fault) in PlanReader.crossFaults(known) { found[index].faults.append(fault) }
    return found.compactMap { file, faults in
      let grave = faults.filter { $0.fault.severity == .problem }
      return grave.isEmpty ? nil : (file, grave)
    }
  }
}
