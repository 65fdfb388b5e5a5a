/// How many columns a character takes: the one width function of the program.
///
/// It agrees with `wcwidth` of the C library, which ncurses and tmux go by. The width of a text is the sum
/// over its scalars, never a count of `Character`s.
enum CellWidth {
  /// 0 for a mark that joins the character before it, 2 for a wide character, otherwise 1.
  ///
  /// Only scalars that `SafeText` lets through have a meaningful width.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x300 ? 1 : search(scalar.value)
  }

  /// Binary search for the last run that begins at or before `value`.
  private static func search(_ value: UInt32) -> Int {
    let key = value << 2 | 3
    return runs.withUnsafeBufferPointer { runs in
      var low = 0
      var high = runs.count
      while low < high {
        let middle = (low + high) / 2
        if runs[middle] <= key { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? 1 : Int(runs[low - 1] & 3)
    }
  }
}
