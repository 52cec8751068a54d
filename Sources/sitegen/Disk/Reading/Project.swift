import Dispatch
import Markdown
import SitegenKit
import Synchronization

/// The folders that a site is made from. Nothing in them is ever written.
struct Project {
    let source: String
    let content: String
    let templates: String

    init(source: String) {
        self.source = source
        content = RealPath.join(source, "content")
        templates = RealPath.join(source, "templates")
    }

    /// Reads everything a build needs to know. The paths in the snapshot begin with `content/` and `templates/`
    /// wherever the folders lie. A file that cannot be had is a problem in the snapshot, for a rule to report
    /// at its place; only a folder that is missing as a whole is an error here.
    static func snapshot(
        source: String, today: Day?, jobs: Int, spill: (any Spill)? = nil
    ) throws(DiskError) -> Snapshot {
        try Project(source: source).snapshot(today: today, jobs: jobs, spill: spill) { Project.text(at: $0, spill) }
    }

    /// `entering` is told each folder before it is looked into, and `text` reads a file.
    func snapshot(
        today: Day?, jobs: Int, spill: (any Spill)? = nil, entering: (RealPath) -> Void = { _ in },
        text: @Sendable (_ location: String) -> Snapshot.Content
    ) throws(DiskError) -> Snapshot {
        guard Self.stands(content) else { throw .contentMissing(path: content) }
        var found = try FolderWalk.files(below: content, named: "content", entering: entering)
        if Self.stands(templates) {
            found += try FolderWalk.files(below: templates, named: "templates", entering: entering)
        }
        return including(Snapshot(files: Self.oneEach(Self.read(found, jobs: jobs, text)), today: today, spill: spill))
    }

    /// The files below any folder, whose path theirs begin with.
    static func files(below folder: String) throws(DiskError) -> [Snapshot.File] {
        let found = try FolderWalk.files(below: folder, named: folder)
        return oneEach(read(found, jobs: 1) { text(at: $0) })
    }

    /// Where a path of the snapshot lies on the disk.
    func location(of path: String) -> String {
        if path.begins(with: "content/") { return RealPath.join(content, path.behind("content/")) }
        precondition(path.begins(with: "templates/"), "a path of the snapshot is below content/ or templates/")
        return RealPath.join(templates, path.behind("templates/"))
    }

    private static func stands(_ path: String) -> Bool {
        do throws(Refusal) {
            return try Status.of(path) != nil
        } catch {
            // It is there and may not be looked at; the walk says why.
            return true
        }
    }

    private static func read(
        _ found: [FolderWalk.Found], jobs: Int, _ text: @Sendable (_ location: String) -> Snapshot.Content
    ) -> [Snapshot.File] {
        let turns = Turns(found.count)
        let files = Mutex<[Snapshot.File]>([])
        DispatchQueue.concurrentPerform(iterations: max(1, jobs)) { _ in
            var mine: [Snapshot.File] = []
            while let turn = turns.take() {
                let content: Snapshot.Content =
                    switch found[turn].what {
                    case .text(let location): text(location)
                    case .asset(let size): .asset(size: size)
                    case .problem(let problem): .problem(problem)
                    }
                mine.append(Snapshot.File(found[turn].path, content))
            }
            files.withLock { $0 += mine }
        }
        return files.withLock { $0 }
    }

    static func text(at location: String, _ spill: (any Spill)? = nil) -> Snapshot.Content {
        do throws(Refusal) {
            let file = try Descriptor(reading: location)
            let status = try file.status()
            guard status.kind == .file else { return .problem(.unreadable(reason: FolderWalk.notAFile)) }
            guard status.size <= Snapshot.largestText else { return .problem(.tooLarge(size: status.size)) }
            var bytes = try file.read(status.size + 1)
            if bytes.count > status.size {
                // Somebody is writing it just now. What it holds when we come to its end is as good as any state of it.
                bytes += try file.read(Snapshot.largestText + 1 - bytes.count)
                guard bytes.count <= Snapshot.largestText else { return .problem(.tooLarge(size: bytes.count)) }
            }
            return .text(FileText(bytes, in: spill))
        } catch {
            return .problem(.unreadable(reason: error.reason))
        }
    }

    /// Linux keeps apart names that differ only in their Unicode form; a URL, a macOS disk and a Swift string do not.
    private static func oneEach(_ files: [Snapshot.File]) -> [Snapshot.File] {
        var kept: [Snapshot.File] = []
        kept.reserveCapacity(files.count)
        for file in files.sorted(by: { $0.path < $1.path }) {
            if kept.last?.path == file.path {
                let reason = "another file has the same name in another Unicode form"
                kept[kept.count - 1].content = .problem(.unreadable(reason: reason))
            } else {
                kept.append(file)
            }
        }
        return kept
    }
}
