import Glibc
import Testing

@testable import RoadmapKit

/// Why a server did not do what it was asked, out of what programs say of it.
@Suite struct ShareCauseTests {
  private static let git = "git@server.se:fardplan.git"
  private static let web = "https://server.se/fardplan.git"
  private static let folder = "/srv/fardplan.git"
  private static let tail = """

    fatal: Could not read from remote repository.

    Please make sure you have the correct access rights
    and the repository exists.

    """

  struct Saying: Sendable, CustomTestStringConvertible {
    let words: String
    let cause: ShareCause
    var place = ShareCauseTests.git
    var whileSending = false
    var testDescription: String { words }
  }

  private static func ssh(_ words: String, _ cause: ShareCause) -> Saying {
    Saying(words: words + tail, cause: cause)
  }
  private static func curl(_ words: String, _ cause: ShareCause) -> Saying {
    Saying(words: "fatal: unable to access '\(web)/': \(words)\n", cause: cause, place: web)
  }
  private static func pushed(_ words: String, _ cause: ShareCause) -> Saying {
    Saying(
      words: words + "\nerror: failed to push some refs to '\(folder)'\n", cause: cause, place: folder,
      whileSending: true)
  }

  /// OpenSSH.
  static let ssh = [
    ssh("ssh: Could not resolve hostname server.se: Name or service not known", .unknownName),
    ssh("ssh: Could not resolve hostname server.se: Temporary failure in name resolution", .unknownName),
    ssh("ssh: connect to host server.se port 22: Connection refused", .refusing),
    ssh("ssh: connect to host server.se port 22: Connection timed out", .slow),
    ssh("ssh: connect to host server.se port 22: No route to host", .unreachable),
    ssh("ssh: connect to host server.se port 22: Network is unreachable", .unreachable),
    ssh("Timeout, server server.se not responding.", .slow),
    ssh("Connection timed out during banner exchange", .slow),
    ssh(
      "kex_exchange_identification: Connection closed by remote host\nConnection closed by 192.0.2.1 port 22",
      .brokenOff),
    ssh("kex_exchange_identification: read: Connection reset by peer", .brokenOff),
    ssh("client_loop: send disconnect: Broken pipe", .brokenOff),
    ssh("git@server.se: Permission denied (publickey).", .key),
    ssh("git@server.se: Permission denied (publickey,gssapi-keyex,gssapi-with-mic).", .key),
    ssh("Received disconnect from 192.0.2.1 port 22:2: Too many authentication failures", .key),
    ssh("Host key verification failed.", .unknownHost),
    ssh(
      "No ED25519 host key is known for server.se and you have requested strict checking.\nHost key verification failed.",
      .unknownHost),
    ssh(
      "@@@@@@@@@@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n@@@@@@@@@@@@\nHost key verification failed.",
      .otherHost),
    Saying(words: "error: cannot run ssh: No such file or directory\nfatal: unable to fork\n", cause: .noSSH),
  ]

  /// curl with GnuTLS and with OpenSSL, older and newer.
  static let curl = [
    curl("Could not resolve host: server.se", .unknownName),
    curl("Could not resolve host: server.se (Domain name not found)", .unknownName),
    curl("Failed to connect to server.se port 443 after 3 ms: Couldn't connect to server", .refusing),
    curl("Failed to connect to server.se port 443 after 3 ms: Could not connect to server", .refusing),
    curl("Failed to connect to server.se port 443: Connection refused", .refusing),
    curl("Failed to connect to server.se port 443 after 129004 ms: Connection timed out", .slow),
    curl("Failed to connect to server.se port 443 after 30001 ms: Timeout was reached", .slow),
    curl("Operation too slow. Less than 1000 bytes/sec transferred the last 30 seconds", .slow),
    curl("Recv failure: Connection reset by peer", .brokenOff),
    curl("Empty reply from server", .brokenOff),
    curl("gnutls_handshake() failed: The TLS connection was non-properly terminated.", .brokenOff),
    curl("OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to server.se:443", .brokenOff),
    curl(
      "server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none",
      .certificate),
    curl(
      "server verification failed: certificate signer not trusted. (CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none)",
      .certificate),
    curl("SSL certificate problem: self-signed certificate", .certificate),
    curl("SSL certificate problem: unable to get local issuer certificate", .certificate),
    curl("SSL certificate problem: certificate has expired", .certificate),
    curl("SSL: no alternative certificate subject name matches target host name 'server.se'", .certificate),
    curl("Could not resolve proxy: proxy.kommun.se", .proxy),
    curl("Received HTTP code 407 from proxy after CONNECT", .proxy),
    curl("CONNECT tunnel failed, response 407", .proxy),
    curl("The requested URL returned error: 403", .login),
    curl("The requested URL returned error: 500", .failing),
    curl("The requested URL returned error: 503", .failing),
    Saying(
      words: "fatal: could not read Username for 'https://server.se': terminal prompts disabled\n",
      cause: .login,
      place: web),
    Saying(words: "fatal: Authentication failed for '\(web)/'\n", cause: .login, place: web),
    Saying(words: "remote: Not found.\nfatal: repository '\(web)/' not found\n", cause: .missing, place: web),
    Saying(
      words: "fatal: \(web)/info/refs not valid: is this a git repository?\n", cause: .missing, place: web),
    Saying(
      words: "fatal: unable to access '\(web)/': The requested URL returned error: 403\n", cause: .right,
      place: web, whileSending: true),
    Saying(
      words: "error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413\n"
        + "send-pack: unexpected disconnect while reading sideband packet\nfatal: the remote end hung up unexpectedly\n",
      cause: .tooMuch, place: web, whileSending: true),
    Saying(
      words: "error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.\n"
        + "fatal: early EOF\n", cause: .brokenOff, place: web),
  ]

  /// gitolite, GitHub, GitLab, Gitea and Forgejo.
  static let servers = [
    ssh("FATAL: W any fardplan sundsvall DENIED by fallthru\n(or you mis-spelled the reponame)", .right),
    ssh("FATAL: R any fardplan sundsvall DENIED by fallthru\n(or you mis-spelled the reponame)", .right),
    pushed("remote: FATAL: W refs/heads/main fardplan sundsvall DENIED by refs/heads/main", .right),
    ssh("ERROR: Permission to lan/fardplan.git denied to sundsvall.", .right),
    ssh("ERROR: The key you are authenticating with has been marked as read only.", .right),
    ssh("ERROR: Repository not found.", .missing),
    Saying(
      words: "remote: Write access to repository not granted.\n"
        + "fatal: unable to access '\(web)/': The requested URL returned error: 403\n", cause: .right,
      place: web),
    pushed("remote: error: GH006: Protected branch update failed for refs/heads/main.", .right),
    ssh(
      "remote: \nremote: ========\nremote: GitLab: You are not allowed to push code to this project.\nremote: ",
      .right),
    pushed("remote: GitLab: You are not allowed to push code to protected branches on this project.", .right),
    ssh("ERROR: This deploy key does not have write access to this project.", .right),
    ssh(
      "remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.",
      .missing),
    Saying(
      words: "remote: HTTP Basic: Access denied\nfatal: Authentication failed for '\(web)/'\n", cause: .login,
      place: web),
    pushed("remote: Gitea: Not allowed to push to protected branch main", .right),
    pushed("remote: Forgejo: Not allowed to push to protected branch main", .right),
    ssh("Gitea: User: 2:sundsvall with Key: 3:dator is not authorized to write to lan/fardplan.", .right),
    ssh("Forgejo: Cannot find repository: lan/fardplan", .missing),
  ]

  /// A folder, and what git itself says.
  static let folders = [
    Saying(
      words: "fatal: '\(folder)' does not appear to be a git repository" + tail, cause: .missing,
      place: folder),
    Saying(
      words: "fatal: detected dubious ownership in repository at '\(folder)'\nTo add an exception" + tail,
      cause: .unreadable, place: folder),
    pushed("error: remote unpack failed: unable to create temporary object directory", .unwritable),
    pushed(
      "remote: error: insufficient permission for adding an object to repository database ./objects",
      .unwritable),
    pushed(
      "remote: error: cannot lock ref 'refs/heads/main': Unable to create '\(folder)/./refs/heads/main.lock': File exists.",
      .locked(nil)),
    pushed(
      "remote: error: cannot lock ref 'refs/heads/main': Unable to create '\(folder)/./refs/heads/main.lock': Permission denied",
      .unwritable),
    pushed(
      "remote: fatal: unable to write loose object file: No space left on device\nerror: remote unpack failed: unpack-objects abnormal exit",
      .full),
    Saying(
      words:
        "fatal: unable to write loose object file: No space left on device\nfatal: unpack-objects failed\n",
      cause: .fullHere, place: folder),
    pushed("remote: error: refusing to update checked out branch: refs/heads/main", .workingCopy),
    pushed("remote: fatal: pack exceeds maximum allowed size (1 bytes)", .tooMuch),
    pushed("fatal: the remote end hung up unexpectedly", .brokenOff),
    pushed("remote: error: cannot lock ref 'refs/heads/main': is at 1111 but expected 2222", .silent),
    Saying(words: "", cause: .silent),
  ]

  @Test(arguments: ssh + curl + servers + folders) func itIsKnownByWhatIsSaid(_ saying: Saying) {
    #expect(ShareCause(saying.words, of: saying.place, whileSending: saying.whileSending) == saying.cause)
  }

  /// An address may be spelled like anything.
  @Test(arguments: [
    "https://nohost.invalid/plan403.git", "https://nohost.invalid/returned error: 403/x.git",
    "https://nohost.invalid/Permission denied (publickey).git", "https://nohost.invalid/a'b denied to c.git",
  ]) func theAddressSaysNothing(place: String) {
    let words = "fatal: unable to access '\(place)/': Could not resolve host: nohost.invalid\n"
    #expect(ShareCause(words, of: place) == .unknownName)
    #expect(ShareCause("fatal: '\(place)' was not read\n", of: place) == .silent)
  }

  @Test func theServersOwnLineIsItsReason() {
    let words = "Servern vilar mellan 02 och 03." + Self.tail
    #expect(ShareCause(words, of: Self.git) == .said("Servern vilar mellan 02 och 03."))
    #expect(
      ShareCause("remote: Vi flyttar i dag.\nfatal: protocol error\n", of: Self.web)
        == .said("Vi flyttar i dag."))
    #expect(ShareCause("ERROR: Stängt.\n" + Self.tail, of: Self.git) == .said("Stängt."))
    #expect(ShareCause("fatal: något\nerror: annat\nhint: tredje\n====\n", of: Self.git) == .silent)
    guard case .said(let long) = ShareCause(String(repeating: "å", count: 900), of: Self.git) else {
      Issue.record("not said")
      return
    }
    #expect(long.count == 200)
  }

  @Test func noneIsToldInTheWordsOfPrograms() throws {
    let address = try RemoteAddress(Self.git, from: "/")
    for saying in Self.ssh + Self.curl + Self.servers + Self.folders {
      for trouble in [
        Sharer.trouble(.failed(command: "fetch", status: 128, words: saying.words), address),
        .failing(saying.place, saying.cause),
      ] {
        for isJoining in [false, true] {
          let problem = trouble.problem(isJoining: isJoining)
          ProblemForm.check(problem)
          // The interface shows it on one line of 80.
          #expect(problem.fact.count <= 40, "\(problem.fact)")
          let text = "\(problem.fact) \(problem.reason) \(problem.remedy)".lowercased()
          for word in ["fatal", "error:", "repository", "rpc", "denied", "ref ", "push"] {
            #expect(!text.contains(word), "\(text)")
          }
          #expect(!isJoining || !text.contains("arbeta vidare"), "\(text)")
        }
      }
    }
  }

  @Test func theExitStatusFollowsTheCause() throws {
    let address = try RemoteAddress(Self.git, from: "/")
    func status(_ words: String) -> Int32 {
      Sharer.trouble(.failed(command: "fetch", status: 128, words: words), address).exitStatus
    }
    for saying in Self.ssh + Self.servers {
      switch saying.cause {
      case .key, .right, .login, .otherHost, .unknownHost:
        #expect(status(saying.words) == 77, "\(saying.words)")
      case .missing: #expect(status(saying.words) == 1)
      case .noSSH: #expect(status(saying.words) == 74)
      default: #expect(status(saying.words) == 75, "\(saying.words)")
      }
    }
    #expect(status("fatal: write error: No space left on device\n") == 74)
  }

}
