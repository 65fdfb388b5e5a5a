import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// The built program shares over a repository in a folder, whatever happens to it and whoever made the repository.
  @Suite struct SharingStory {
    private let sandbox: Sandbox
    private let server: String
    private let joined: String

    init() throws {
      sandbox = try Sandbox()
      (server, joined) = (sandbox.root + "/server.git", sandbox.root + "/delad")
      try sandbox.tool("git", "init", "--quiet", "--bare", "-b", "main", server)
    }

    private func connect() throws {
      let answer = try sandbox.run("share", server, "--as", "sundsvall")
      try #require(answer.status == 0, "\(answer.errors)")
    }

    private func texts(_ workspace: String) throws -> [String] {
      let log = try sandbox.run("log", "--format", "json", "--workspace", workspace)
      return try Answer(log.output)["events"].list.compactMap { $0["text"].text }
    }

    /// FARDPLAN_KILL_RUNS says how many times.
    @Test func aKilledPublicationIsFinishedOrUndoneByTheNext() throws {
      try connect()
      let runs = Sandbox.number("FARDPLAN_KILL_RUNS", or: 40)
      try sandbox.run("note", "fp-612", "först", "--as", "sundsvall")
      let whole = try sandbox.run("publish", "--yes", "--as", "sundsvall").seconds
      var written = ["först"]
      var aim = KillAim(runs: runs, seconds: whole)
      while !aim.isDone {
        let text = "körning \(written.count)"
        written.append(text)
        try sandbox.run("note", "fp-612", text, "--as", "sundsvall")
        // What is taken back before it leaves, leaves no trace.
        try sandbox.run("note", "fp-612", "ångrad", "--as", "sundsvall")
        try sandbox.run("undo", "--as", "sundsvall")
        let outcome = try aim.shoot(sandbox.start(["publish", "--yes", "--as", "sundsvall"]))
        #expect(outcome.status == 0 || outcome.status == -SIGKILL, "\(outcome.status): \(outcome.errors)")
      }
      let last = try sandbox.run("publish", "--yes", "--as", "sundsvall")
      #expect(last.status == 0, "\(last.errors)")
      #expect(aim.hasSeenBoth, "\(aim.killed) were killed in time and \(aim.spared) came through")
      #expect(try sandbox.run("init", "--from", server, joined).status == 0)
      #expect(try texts(joined) == written.reversed())
      #expect(try texts(sandbox.workspace) == written.reversed())
      #expect(try sandbox.run("check", "--workspace", joined).status == 0)
      let fsck = try sandbox.tool("git", "-C", server, "fsck", "--strict", "--no-dangling")
      #expect(fsck.status == 0, "\(fsck.errors)")
    }

    /// Settings, hooks and variables that would run something, everywhere that git looks for them.
    @Test func nothingOfAStrangersIsRun() throws {
      let marker = sandbox.root + "/kördes"
      let trap = "touch \(marker)"
      func plant(_ repository: String) throws {
        for hook in [
          "post-checkout", "post-merge", "pre-push", "reference-transaction", "post-index-change",
          "fsmonitor", "pre-receive", "update", "post-receive", "post-update", "proc-receive",
        ] {
          try FileManager.default.createDirectory(
            atPath: repository + "/hooks", withIntermediateDirectories: true)
          try "#!/bin/sh\n\(trap)\n".write(
            toFile: "\(repository)/hooks/\(hook)", atomically: false, encoding: .utf8)
          chmod("\(repository)/hooks/\(hook)", 0o755)
        }
        for (name, value) in [
          ("core.fsmonitor", trap), ("core.sshCommand", trap), ("core.pager", trap), ("core.editor", trap),
          ("core.askPass", trap), ("core.gitProxy", trap), ("diff.external", trap),
          ("credential.helper", "!\(trap)"),
          ("uploadpack.packObjectsHook", trap), ("filter.x.clean", trap), ("filter.x.smudge", trap),
          ("merge.union.driver", trap), ("alias.fetch", "!\(trap)"), ("gpg.program", trap),
          ("commit.gpgSign", "true"),
          ("remote.origin.uploadpack", trap), ("submodule.recurse", "true"),
          ("core.hooksPath", repository + "/hooks"), ("core.alternateRefsCommand", trap),
        ] {
          try sandbox.tool("git", "config", "--file", repository + "/config", name, value)
        }
      }
      try connect()
      try sandbox.run("note", "fp-612", "ett", "--as", "sundsvall")
      try sandbox.run("publish", "--yes", "--as", "sundsvall")
      // The workspace, and the place it is fetched from, come from a stranger.
      try sandbox.tool("git", "init", "--quiet", sandbox.workspace)
      try "* filter=x merge=union diff=x\n".write(
        toFile: sandbox.workspace + "/.gitattributes", atomically: false, encoding: .utf8)
      try "[submodule \"x\"]\n\tpath = x\n\turl = ext::sh -c \(trap)\n".write(
        toFile: sandbox.workspace + "/.gitmodules", atomically: false, encoding: .utf8)
      try plant(sandbox.workspace + "/.git")
      try plant(server)
      let home = try #require(sandbox.environment["HOME"])
      try "[core]\n\tsshCommand = \(trap)\n\tfsmonitor = \(trap)\n[alias]\n\tfetch = !\(trap)\n".write(
        toFile: home + "/.gitconfig", atomically: false, encoding: .utf8)
      let usual = sandbox.environment
      sandbox.environment.merge([
        "GIT_SSH_COMMAND": trap, "GIT_SSH": trap, "GIT_EXTERNAL_DIFF": trap, "GIT_ASKPASS": trap,
        "GIT_EDITOR": trap,
        "GIT_PAGER": trap, "PAGER": trap, "EDITOR": trap, "GIT_DIR": sandbox.workspace + "/.git",
        "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.fsmonitor", "GIT_CONFIG_VALUE_0": trap,
        "GIT_EXEC_PATH": "/saknas", "GIT_TEMPLATE_DIR": sandbox.workspace + "/.git", "LD_PRELOAD": "",
      ]) { $1 }
      for words in [
        ["status"], ["check"], ["log"], ["fetch"], ["share"], ["init", "--from", server, joined],
        ["fetch", "--workspace", joined], ["note", "fp-612", "två", "--as", "sundsvall"],
        ["publish", "--yes", "--as", "sundsvall"],
        ["kuvert", "gör", "--all", "--yes", sandbox.root + "/k", "--as", "sundsvall"],
        ["kuvert", "öppna", sandbox.root + "/k", "--workspace", joined],
      ] {
        let answer = try sandbox.start(words).wait()
        #expect(answer.status == 0, "\(words): \(answer.errors)")
        #expect(!FileManager.default.fileExists(atPath: marker), "\(words)")
      }
      for address in ["ext::sh -c \(trap)", "--upload-pack=\(trap)", "ssh://-oProxyCommand=\(trap)/x"] {
        #expect(try sandbox.start(["share", "--as", "sundsvall", "--", address]).wait().status == 64)
        #expect(!FileManager.default.fileExists(atPath: marker), "\(address)")
      }
      sandbox.environment = usual
      #expect(try texts(joined) == ["två", "ett"])
    }

    /// Ctrl-C while a server does not answer: told, nothing lost, and nothing goes on behind the back.
    @Test func whatTakesTooLongIsGivenUp() throws {
      try connect()
      try sandbox.run("note", "fp-612", "ett", "--as", "sundsvall")
      let programs = sandbox.root + "/programs"
      try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
      try "#!/bin/sh\necho $$ > \(programs)/pid\nexec sleep 60\n".write(
        toFile: programs + "/ssh", atomically: false, encoding: .utf8)
      chmod(programs + "/ssh", 0o755)
      symlink("/usr/bin/git", programs + "/git")
      let record = try #require(
        try sandbox.tool("find", sandbox.root + "/home/state", "-name", "share").output
          .split(separator: "\n").first)
      let usual = sandbox.environment
      sandbox.environment["PATH"] = programs + ":" + (usual["PATH"] ?? "")
      for signal in [SIGINT, SIGTERM, SIGHUP] {
        unlink(programs + "/pid")
        let child = try sandbox.start(["share", "ssh://server\(server)", "--as", "sundsvall"])
        #expect(eventually { sandbox.contents(of: programs + "/pid").last == 0x0A })
        let text = String(decoding: sandbox.contents(of: programs + "/pid"), as: UTF8.self)
        let pid = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        child.send(signal)
        let outcome = child.wait(atMost: 10)
        #expect(outcome.status == 75 && outcome.errors.contains("vbrutet"), "\(outcome.errors)")
        #expect(eventually(within: 3) { kill(pid, 0) != 0 }, "ssh goes on")
      }
      sandbox.environment = usual
      #expect(!sandbox.contents(of: String(record)).isEmpty)
      #expect(try sandbox.run("publish", "--yes", "--as", "sundsvall").status == 0)
    }

    /// git gets the user's secret from the built program, and nothing else does.
    @Test func gitsQuestionIsAnsweredAndNoOther() throws {
      let folder = try #require(sandbox.environment["XDG_CONFIG_HOME"]) + "/fardplan"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let token = folder + "/token"
      try "https://server.se sundsvall hemligt\n".write(toFile: token, atomically: false, encoding: .utf8)
      chmod(token, 0o600)
      func ask(_ question: String) throws -> Outcome { try sandbox.run(question) }
      let password = "Password for 'https://sundsvall@server.se': "
      let unasked = try ask(password)
      #expect(unasked.status == 64 && !(unasked.output + unasked.errors).contains("hemligt"))
      sandbox.environment["FARDPLAN_ASKPASS"] = "1"
      for (question, answer) in [
        ("Username for 'https://server.se': ", "sundsvall\n"), (password, "hemligt\n"),
        ("Password for 'https://annan.se': ", ""), ("status", ""), ("", ""),
      ] {
        let outcome = try ask(question)
        #expect(outcome.output == answer && outcome.errors == "", "\(question)")
        #expect(outcome.status == (answer.isEmpty ? 1 : 0), "\(question)")
      }
      chmod(token, 0o644)
      #expect(try ask(password).output == "")
    }

    /// A journal's place that leads elsewhere, and names that would steer a terminal.
    @Test func whatAStrangersServerHoldsIsHarmless() throws {
      try connect()
      try sandbox.run("publish", "--yes", "--as", "sundsvall")
      let clone = sandbox.root + "/klon"
      let environment = [
        "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x", "GIT_COMMITTER_NAME": "x",
        "GIT_COMMITTER_EMAIL": "x",
        "GIT_CONFIG_GLOBAL": "/dev/null", "PATH": "/usr/bin:/bin",
      ]
      let script = """
        set -e
        git clone --quiet "\(server)" "\(clone)"
        cd "\(clone)"
        mkdir -p journal/ange plans
        printf 'x' > "plans/$(printf '\\033[31mrod')‮.yaml"
        printf 'x' > 'journal/ange/.. '
        git add -A && git commit --quiet -m x && git push --quiet origin HEAD:main
        """
      let made = try Child(["bash", "-c", script], environment: environment, folder: sandbox.root).wait()
      try #require(made.status == 0, "\(made.errors)")
      let fetched = try sandbox.run("fetch")
      #expect(
        fetched.status == 0 && fetched.errors.contains("2 filer som inte hör till färdplanen"),
        "\(fetched.errors)")
      #expect(
        !(fetched.output + fetched.errors).unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
      let link =
        "cd \"\(clone)\" && ln -s /etc/passwd journal/ange/aaaaaaaa.jsonl && git add -A && git commit --quiet -m x && git push --quiet origin HEAD:main"
      try #require(
        try Child(["bash", "-c", link], environment: environment, folder: sandbox.root).wait().status == 0)
      let refused = try sandbox.run("fetch")
      #expect(refused.status == 1 && refused.errors.contains("ingen vanlig fil"), "\(refused.errors)")
      #expect(!FileManager.default.fileExists(atPath: sandbox.workspace + "/journal/ange"))
    }
  }
}
