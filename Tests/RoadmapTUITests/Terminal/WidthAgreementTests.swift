import CNcurses
import Glibc
import Testing

@testable import RoadmapTUI

/// The program's width function and the C library's, which ncurses goes by.
@Suite struct WidthAgreementTests {
  init() { TerminalLocale.adopt() }

  @Test func theyAgreeOnEveryScalarThatIsShown() {
    var different: [UInt32] = []
    var widthless: [UInt32] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), (0x7F..<0xA0).contains(value) == false else { continue }
      let width = Int(wcwidth(wchar_t(value)))
      if width >= 0 {
        if width != CellWidth.of(scalar), value < 0xE000 || Fate.of(scalar) != .unknown {
          different.append(value)
        }
      } else if [.keep, .mark].contains(Fate.of(scalar)) {
        widthless.append(value)
      }
    }
    #expect(different.isEmpty, "\(different.prefix(5).map { String($0, radix: 16) })")
    #expect(widthless.isEmpty, "\(widthless.prefix(5).map { String($0, radix: 16) })")
  }

  @Test func theProgramsOwnSignsTakeOneColumn() {
    for scalar in "·●○◌◐✔‖■–◇▲◆▼•´▤▰▱…│─▁▂▃▄▅▆▇█▸→⏎‼".unicodeScalars {
      #expect(wcwidth(wchar_t(scalar.value)) == 1 && CellWidth.of(scalar) == 1, "\(scalar)")
    }
  }

  @Test func namesOfTerminals() {
    for name in ["", "xterm-256color", "screen.xterm", "9term", "rxvt+x_y"] {
      #expect(NcursesTerminal.isTerminalName(name))
    }
    for name in [
      "../../etc/passwd", "/tmp/x", "-x", "a b", "x\u{1b}", "å", String(repeating: "x", count: 65),
    ] {
      #expect(!NcursesTerminal.isTerminalName(name))
    }
  }

  @Test func signalsHaveAMeaning() {
    #expect(SignalRelay.meaning(of: UInt8(SIGWINCH)) == .size)
    #expect(SignalRelay.meaning(of: UInt8(SIGTSTP)) == .stop)
    #expect(SignalRelay.meaning(of: UInt8(SIGHUP)) == .end)
    #expect(SignalRelay.meaning(of: 0) == nil)
  }

  @Test func withoutATerminalThereIsAProblem() {
    guard isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 else { return }
    #expect(throws: TerminalProblem.notATerminal) {
      _ = try NcursesTerminal(theme: .dark, charset: .unicode, term: "xterm", lastWords: "")
    }
  }
}
