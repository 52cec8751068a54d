import ArgumentParser
import SitegenKit

struct LockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock", abstract: "Shows which URLs are new and which are lost, and records the new ones.",
        discussion: """
            content/permalinks.lock holds every URL that was published, and the fragments of sections and questions. While it \
            exists, build and check fail where one of them leads nowhere.

            Nothing is written without --accept or --forget. What is lost stays in the file until it is given up by name.

            Exit codes: 0 nothing is lost, 1 something is, or the content is at fault, 2 the call is at fault.
            """)

    @Option(help: ArgumentHelp("The project's folder, which holds content and templates.", valueName: "folder"))
    var source = "."

    @Flag(help: "Record what is new.")
    var accept = false

    @Option(
        help: ArgumentHelp(
            "Give up a lost URL, with the fragments of its page, or a lost fragment. It may be given several times.",
            valueName: "url"))
    var forget: [String] = []

    @Flag(help: "Print what is new and what is lost as JSON.")
    var json = false

    func run() async throws {
        let options = try ProjectOptions.parse(["--source=" + source])
        let snapshot = try options.snapshot()
        let (build, _) = await Build.prepare(snapshot, options.build, reusing: nil)
        let others = build.diagnostics.filter { $0.severity == .error && $0.rule != .permalinkLost }
        guard let site = build.site, others.isEmpty else {
            // Which URLs a site has is not known before it can be read whole.
            options.report(others, sources: snapshot)
            throw ExitCode(1)
        }
        let review = PermalinkReview(site)
        if json { Terminal.write(review.json()) } else { Terminal.write(review.text(style: Terminal.outputStyle)) }
        let before = site.content.permalinks?.links ?? []
        let lines = try review.lines(accepting: accept, forgetting: forget)
        if lines != before || accept && !review.hasLock {
            let bytes = PermalinkLock.file(lines)
            guard bytes.count <= Snapshot.largestText else {
                throw Objection(
                    "\(PermalinkLock.path) would have \(bytes.count >> 20) MiB, which is more than sitegen reads",
                    help: "a site of this size is kept from losing URLs by `sitegen diff`")
            }
            try Self.write(bytes, below: source)
        }
        let left = review.lost.count { lines.contains($0.line.link) }
        if !json { Terminal.write(summary(review, before, lines, left)) }
        if left > 0 { throw ExitCode(1) }
    }

    private func summary(
        _ review: PermalinkReview, _ before: Set<Permalink>, _ lines: Set<Permalink>, _ left: Int
    ) -> String {
        let added = lines.subtracting(before).count
        let removed = before.subtracting(lines).count
        if added + removed > 0 {
            return
                "\(PermalinkLock.path): \("line".counted(lines.count)), \(added) added, \(removed) removed, \(left) lost\n"
        }
        guard review.hasLock || accept else {
            return
                "there is no \(PermalinkLock.path); `sitegen lock --accept` makes it with \("line".counted(review.new.count))\n"
        }
        return "\(PermalinkLock.path): \("line".counted(lines.count)), \(review.new.count) new, \(left) lost\n"
    }

    private static func write(_ bytes: [UInt8], below source: String) throws(Objection) {
        let path = Project(source: source).location(of: PermalinkLock.path)
        let next = Project(source: source).location(of: "content/.permalinks.lock-new")
        do throws(Refusal) {
            try Folder.replace(path, with: bytes, by: next, synchronizing: true)
        } catch {
            throw Objection(
                "cannot write \(path): \(error.reason)",
                help: "the old list is as it was; look at the permissions and the room there")
        }
    }
}
