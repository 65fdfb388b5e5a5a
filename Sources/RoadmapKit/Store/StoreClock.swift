import Glibc

/// Moments as the Store needs them: in file names and lock files.
enum StoreClock {
  /// Milliseconds since 1970, now.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) &* 1000 &+ Int64(time.tv_nsec) / 1_000_000
  }

  /// UTC with separators, `2026-11-21T09:14:03Z`, or without, `20261121T091403Z`, which suits a file name.
  static func text(_ milliseconds: Int64, compact: Bool = false) -> String {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let numbers = [
      Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday),
      Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec),
    ].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let (day, hour) = (numbers[0...2], numbers[3...5])
    return compact
      ? day.joined() + "T" + hour.joined() + "Z"
      : day.joined(separator: "-") + "T" + hour.joined(separator: ":") + "Z"
  }
}
