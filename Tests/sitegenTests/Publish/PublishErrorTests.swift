import Testing

@testable import sitegen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the terminal says.
struct PublishErrorTests {
    @Test func whatTheTerminalSays() throws {
        let all: [(PublishError, String, String)] = [
            (
                .toolMissing("rclone"), "cannot publish: there is no program `rclone`",
                "install it: `apt-get install rclone` or `brew install rclone`"
            ),
            (
                .toolFailed(
                    "git", doing: "push to the branch pages of origin", ending: "ended with 128",
                    said: ["fatal: no", "hint: none"], check: "git ls-remote origin"),
                "cannot push to the branch pages of origin: git ended with 128\n   | fatal: no\n   | hint: none",
                "run `git ls-remote origin` until it succeeds; then publish again, which goes on from here"
            ),
            (
                .cannotStart("rsync", reason: "Permission denied"), "cannot start `rsync`: Permission denied",
                "look at the permissions of the program, and publish again"
            ),
            (
                .manifestUnreadable(place: "public"),
                "cannot publish to public: its .sitegen-manifest.json is none that this version of sitegen wrote",
                "use the sitegen that wrote it; or delete it, and publish with --replace"
            ),
            (
                .foreign([try path("index.html")], place: "public"),
                "cannot publish to public: there is a file index.html that sitegen did not publish",
                "move it away, or publish with --replace to put the site in its place"
            ),
            (
                .foreign([try path("a/index.html"), try path("b.css"), try path("c.css")], place: "public"),
                "cannot publish to public: there are a/index.html and 2 other files that sitegen did not publish",
                "move them away, or publish with --replace to put the site in its place"
            ),
            (
                .foreignHistory(place: "the branch pages of origin"),
                "cannot publish to the branch pages of origin: `history: squash` would drop its commits, which sitegen did not make",
                "name a branch of the site's own, or use `history: keep`; or publish with --replace to drop them"
            ),
            (
                .linkInFolder(path: "public/a"),
                "cannot write public/a: it is a symbolic link, and sitegen does not write through links",
                "remove the link, and publish again"
            ),
            (
                .folderIsSource(path: ".", folder: "./content"),
                "cannot publish to .: it is, contains or lies in ./content", "name a folder of its own"
            ),
            (
                .disk(.noSpace(path: "public/a")), "cannot write public/a: no space left on the disk",
                "look at the permissions and the room there; then publish again, which goes on from here"
            ),
            (
                .disk(.cannotWrite(path: "public/a", reason: "Permission denied")),
                "cannot write public/a: Permission denied",
                "look at the permissions and the room there; then publish again, which goes on from here"
            ),
            (
                .disk(.cannotRead(path: "site/a", reason: "Permission denied")),
                "cannot read site/a: Permission denied",
                "look at the permissions of the file and of the folders it stands in"
            ),
        ]
        for (error, message, help) in all {
            #expect(error.message == message)
            #expect(error.help == help)
        }
    }

    @Test func aProgramThatFails() throws {
        let shell = Program(name: "sh", check: "sh -c true", secrets: Secrets(in: "https://me:word@example.org/"))
        let error = try #require(throws: PublishError.self) {
            try shell.run(
                ["-c", "echo out; printf 'to https://me:word@example.org/\\n\\033[1mbold\\n' >&2; exit 3"], doing: "try"
            )
        }
        #expect(
            error
                == .toolFailed(
                    "sh", doing: "try", ending: "ended with 3", said: ["to https://***@example.org/", " [1mbold"],
                    check: "sh -c true"))
        let killed = try #require(throws: PublishError.self) { try shell.run(["-c", "kill -9 $$"], doing: "try") }
        #expect(killed.message == "cannot try: sh was ended by a signal")
    }

    @Test func aProgramThatIsMissing() throws {
        let none = Program(name: "sitegen-has-no-such-tool", check: "", secrets: Secrets(in: ""))
        #expect(throws: PublishError.toolMissing("sitegen-has-no-such-tool")) { try none.run([], doing: "try") }
    }

    @Test func aProgramIgnoresNothingThatWeIgnore() throws {
        let before = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, before) }
        let shell = Program(name: "sh", check: "", secrets: Secrets(in: ""))
        let error = try #require(throws: PublishError.self) { try shell.run(["-c", "kill -PIPE $$"], doing: "try") }
        #expect(error.message == "cannot try: sh was ended by a signal")
    }

    @Test func whatAProgramWrites() throws {
        let shell = Program(
            name: "sh", check: "", secrets: Secrets(in: ""), environment: ["SITEGEN_TEST": "a b"])
        var lines: [String] = []
        let outcome = try shell.run(
            ["-c", "cat; echo \"$SITEGEN_TEST\" \"$1\"; seq 20000", "sh", "it's"], doing: "try", input: "/dev/null",
            line: { lines.append($0) })
        #expect(lines.count == 20001)
        #expect(lines.first == "a b it's")
        #expect(outcome.output.count == "a b it's\n".utf8.count + (1...20000).reduce(0) { $0 + "\($1)\n".utf8.count })
    }
}
