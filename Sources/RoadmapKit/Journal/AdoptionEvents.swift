extension Journals {
  /// The presidium's events of adopting the main plan's report of these days, those that were taken back too, with the
  /// checksum of what was adopted.
  public func adoptions(of period: Period) -> [(event: EventID, period: String, digest: String)] {
    entries.compactMap { entry in
      guard entry.verb == .adoptReport, entry.plan.isNone, names[entry.by] == ID<Body>.presidium.text else {
        return nil
      }
      let detail = detail(of: entry)
      guard let text = detail[.period], Period(text)?.isSame(as: period) ?? false else { return nil }
      return (entry.id, text, detail[.digest] ?? "")
    }
  }

  /// The checksums of all that the presidium has adopted.
  public var adoptionDigests: [String] {
    entries.compactMap { entry in
      guard entry.verb == .adoptReport, names[entry.by] == ID<Body>.presidium.text else { return nil }
      return detail(of: entry)[.digest]
    }
  }
}
