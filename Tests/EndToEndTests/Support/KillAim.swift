import Glibc

/// When to kill a program so that it is hit now in the middle, now too late: the moment follows what happened
/// before, since nobody knows how fast the machine is just then.
struct KillAim {
  private(set) var killed = 0
  private(set) var spared = 0
  private let runs: Int
  private var moment: Double

  /// `seconds` is a first guess at how long the program takes.
  init(runs: Int, seconds: Double) {
    (self.runs, moment) = (runs, seconds)
  }

  /// The asked runs have been made, and enough of both kinds seen; an aim that never hits gives up.
  var isDone: Bool {
    let made = killed + spared
    return made >= runs && hasSeenBoth || made >= runs * 10
  }

  var hasSeenBoth: Bool { killed > runs / 10 && spared > runs / 20 }

  /// Kills `child`, every fourth time at any moment, else around the one when every second comes through.
  mutating func shoot(_ child: Child) -> Outcome {
    let isAnywhere = (killed + spared) % 4 == 0
    usleep(UInt32(Double.random(in: isAnywhere ? 0...1.1 : 0.8...1.2) * moment * 1_000_000))
    child.send(SIGKILL)
    let outcome = child.wait()
    let came = outcome.status == 0
    if came { spared += 1 } else { killed += 1 }
    if !isAnywhere { moment *= came ? 0.85 : 1.15 }
    return outcome
  }
}
