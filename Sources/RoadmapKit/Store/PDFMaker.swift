import Glibc

/// Pages as PDF, by WeasyPrint where the user has it.
///
/// It is called through a wrapper of a few lines in the Python that it is installed in, since only there can it be
/// forbidden to fetch anything: the page is all that it reads. The document is tagged (PDF/UA), has the page's
/// language and title, and takes no time from a clock.
public enum PDFMaker {
  /// `environment` tells where programs are; the program itself is given nothing of it but `PATH`.
  public static func bytes(
    html: [UInt8], environment: [String: String], isCancelled: () -> Bool = { false }
  ) throws(PDFTrouble) -> [UInt8] {
    let path = environment["PATH"]
    let folder: TemporaryFolder
    do throws(ErrorNumber) { folder = try TemporaryFolder() } catch { throw .noFolder(error) }
    let surroundings = [
      "PATH": path ?? "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path,
      "SOURCE_DATE_EPOCH": "0",
    ]
    for python in pythons(path) {
      let runner = ProgramRunner(python, environment: surroundings, folder: folder.path)
      let answer: ProgramRunner.Answer
      do throws(ProgramRunner.Trouble) {
        answer = try runner.run(["-I", "-c", wrapper], input: html, isCancelled: isCancelled)
      } catch {
        switch error {
        case .notStarted: continue
        case .tooSlow(let seconds): throw .tooSlow(seconds: seconds)
        case .cancelled: throw .cancelled
        case .tooMuchOutput, .stopped: throw .tooLarge
        }
      }
      switch answer.status {
      case 0 where answer.output.starts(with: Array("%PDF-".utf8)): return answer.output
      case notInstalled: continue
      case noMemory: throw .tooLarge
      default: throw .failed(lastLine(answer.errors))
      }
    }
    throw .notInstalled
  }

  /// Where WeasyPrint may be: in the Python that its own program names first, else in the usual one.
  static func pythons(_ path: String?) -> [String] {
    var pythons: [String] = []
    if let script = ProgramRunner.find("weasyprint", in: path), let named = interpreter(of: script, path) {
      pythons.append(named)
    }
    if let usual = ProgramRunner.find("python3", in: path), !pythons.contains(usual) { pythons.append(usual) }
    return pythons
  }

  /// The Python of a script's first line: `#!/usr/bin/python3` or `#!/usr/bin/env python3`.
  private static func interpreter(of script: String, _ path: String?) -> String? {
    guard let real = realpath(script, nil) else { return nil }
    defer { free(real) }
    guard let bytes = try? FileReader.read(String(cString: real), limit: 1 << 16) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard line.hasPrefix("#!") else { return nil }
    let words = line.dropFirst(2).split(separator: " ").map(String.init)
    guard let last = words.last, FilePath.split(last).name.hasPrefix("python") else { return nil }
    return last.hasPrefix("/") ? last : ProgramRunner.find(last, in: path)
  }

  private static let notInstalled: Int32 = 3
  private static let noMemory: Int32 = 4

  /// Reads the page from standard input and writes the PDF to standard output.
  private static let wrapper = """
    import inspect, logging, sys
    try:
        import weasyprint
    except Exception:
        sys.exit(3)
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    def refuse(url, *rest, **more):
        raise ValueError("nothing is fetched")
    page = weasyprint.HTML(string=sys.stdin.buffer.read().decode(), base_url=None, url_fetcher=refuse)
    known = inspect.signature(weasyprint.HTML.write_pdf).parameters
    options = {}
    if "variant" in known:
        options["variant"] = "pdf/ua-1"
    elif int(weasyprint.__version__.split(".")[0]) >= 58:
        options["pdf_variant"] = "pdf/ua-1"
    try:
        pdf = page.write_pdf(**options)
    except MemoryError:
        sys.exit(4)
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    """

  private static func lastLine(_ bytes: [UInt8]) -> String {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return String(decoding: (lines.last ?? []).prefix(200), as: UTF8.self)
  }
}
