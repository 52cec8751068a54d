import SitegenKit

/// A branch of a git repository, as forges serve them. All steps are one commit, which readers see when it is pushed.
///
/// The commit is made of objects and an index of its own: the work tree, the index and the branches of the project's
/// repository are never touched. Where the project lies in no repository, one is made for the time of the publish.
struct GitDestination: Destination {
    let shown: String
    let takesStepsAsOne = true
    private let target: Settings.Target.Git
    private let source: String
    private let files: BuiltFiles
    private let work: WorkFolder
    private let git: Program
    /// Nil where the project lies in a repository, which then knows the remote and how to sign in there.
    private let repository: String?
    /// The commit that the branch is at; nil where there is no such branch yet.
    private var old: String?
    /// Whether sitegen has published to the branch.
    private var isOurs = false

    init(
        _ target: Settings.Target.Git, source: String, files: BuiltFiles, work: WorkFolder
    ) throws(PublishError) {
        let secrets = Secrets(in: target.remote)
        self.target = target
        self.source = source
        self.files = files
        self.work = work
        shown = "the branch \(target.branch) of \(secrets.hidden(in: target.remote))"
        var git = Program(name: "git", check: "git ls-remote \(secrets.hidden(in: target.remote))", secrets: secrets)
        git.environment["GIT_INDEX_FILE"] = "\(work.path)/index"
        if !Terminal.isInteractive { git.environment["GIT_TERMINAL_PROMPT"] = "0" }
        let found = try git.run(
            ["-C", source, "rev-parse", "--git-dir"], doing: "look for a repository", endings: [0, 128])
        if found.ending == .exit(0) {
            repository = nil
        } else {
            let own = "\(work.path)/repository"
            try git.run(["init", "--quiet", "--bare", own], doing: "make a repository")
            repository = own
        }
        self.git = git
    }

    mutating func manifest() throws(PublishError) -> Manifest? {
        let heads = try run(["ls-remote", "--", target.remote, reference], doing: "reach \(shown)")
        old = heads.split { $0 == "\t" || $0 == "\n" }.first.map(String.init)
        guard let old else {
            try run(["read-tree", "--empty"], doing: "begin a commit")
            return nil
        }
        // A history cut short belongs into a repository of our own only.
        let depth = repository == nil ? [] : ["--depth", "1"]
        try run(
            ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head"] + depth + ["--", target.remote, reference],
            doing: "fetch \(shown)")
        try run(["read-tree", old], doing: "read \(shown)")
        let reading = "read \(Manifest.path) of \(shown)"
        if try run(["ls-tree", "--full-tree", old, "--", Manifest.path], doing: reading).isEmpty { return nil }
        let manifest = try read(Array(try run(["cat-file", "blob", "\(old):\(Manifest.path)"], doing: reading).utf8))
        isOurs = true
        return manifest
    }

    var endsForeignHistory: Bool { target.history == .squash && old != nil && !isOurs }

    func standing(among paths: [OutputPath]) throws(PublishError) -> [OutputPath] {
        guard let old else { return [] }
        let listed = try run(["ls-tree", "-r", "-z", "--full-tree", "--name-only", old], doing: "read \(shown)")
        let names = Set(listed.split(separator: "\0").map(String.init))
        return paths.filter { names.contains($0.text) }
    }

    func take(_ step: Shipment.Step, done: (Int) -> Void) throws(PublishError) {
        switch step {
        case .manifest(let manifest):
            try add([(Manifest.path, try work.write("manifest", manifest.encoded))]) { _ in }
        case .send(let sent):
            try add(sent.map { ($0.path.text, files.location(of: $0.path)) }, done: done)
        case .remove(let paths):
            // An object of zeros is none.
            let none = String(repeating: "0", count: old?.utf8.count ?? 40)
            try index(paths.map { "0 \(none)\t\($0)" })
        }
    }

    func finish() throws(PublishError) {
        let tree = try line(["write-tree"], doing: "make a commit")
        let parent = if let old, target.history == .keep { ["-p", old] } else { [String]() }
        let commit = try line(
            ["commit-tree", tree, "-m", try message()] + parent, doing: "make a commit", by: try signing())
        // What somebody else published in the meantime is not undone.
        try run(
            [
                "push", "--quiet", "--no-verify", "--force-with-lease=\(reference):\(old ?? "")", "--", target.remote,
                "\(commit):\(reference)",
            ], doing: "push to \(shown)")
    }
}

extension GitDestination {
    private var reference: String { "refs/heads/\(target.branch)" }

    /// Puts files into the repository and into the index. The bytes are taken as they are, whatever the project's
    /// attributes say of line ends.
    private func add(_ entries: [(path: String, location: String)], done: (Int) -> Void) throws(PublishError) {
        let locations = try entries.map { (entry) throws(PublishError) in try absolute(entry.location) }
        let list = try work.list("sent", locations, end: "\n")
        let objects = try run(
            ["hash-object", "-w", "--no-filters", "--stdin-paths"], doing: "put the files into the repository",
            input: list, line: { _ in done(1) })
        try index(zip(objects.split(separator: "\n"), entries).map { "100644 \($0)\t\($1.path)" })
    }

    private func absolute(_ location: String) throws(PublishError) -> String {
        do throws(Refusal) {
            return try RealPath(existing: location).text
        } catch {
            throw .disk(.reading(location, error))
        }
    }

    private func index(_ lines: [String]) throws(PublishError) {
        let list = try work.list("index-lines", lines, end: "\0")
        try run(["update-index", "-z", "--index-info"], doing: "make a commit", input: list)
    }

    private func message() throws(PublishError) -> String {
        guard repository == nil else { return "Publish the site" }
        let head = try git.run(
            arguments(["rev-parse", "--verify", "--quiet", "HEAD"]), doing: "read the project's commit",
            endings: [0, 1, 128])
        let commit = String(decoding: head.output, as: UTF8.self).split(separator: "\n").first
        return commit.map { "Publish the site of \($0)" } ?? "Publish the site"
    }

    /// Git refuses to commit for somebody without a name, as on machines that only build.
    private func signing() throws(PublishError) -> Program {
        var signing = git
        for who in ["AUTHOR", "COMMITTER"] {
            let found = try git.run(
                arguments(["var", "GIT_\(who)_IDENT"]), doing: "read your name", endings: [0, 1, 128])
            if found.ending == .exit(0) { continue }
            signing.environment["GIT_\(who)_NAME"] = "sitegen"
            signing.environment["GIT_\(who)_EMAIL"] = "sitegen@localhost"
        }
        return signing
    }

    private func arguments(_ words: [String]) -> [String] {
        ["-C", source] + (repository.map { ["--git-dir", $0] } ?? []) + words
    }

    private func line(_ words: [String], doing: String, by program: Program) throws(PublishError) -> String {
        let outcome = try program.run(arguments(words), doing: doing)
        return String(decoding: outcome.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    private func line(_ words: [String], doing: String) throws(PublishError) -> String {
        try line(words, doing: doing, by: git)
    }

    @discardableResult
    private func run(
        _ words: [String], doing: String, input: String = "/dev/null", line: (String) -> Void = { _ in }
    ) throws(PublishError) -> String {
        String(decoding: try git.run(arguments(words), doing: doing, input: input, line: line).output, as: UTF8.self)
    }
}
