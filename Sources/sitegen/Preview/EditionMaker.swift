import SitegenKit

/// Makes one edition after the other from what is on the disk. Pages, and the bytes of files, that stayed the same are
/// taken over; everything else is made anew.
struct EditionMaker: Sendable {
    /// What came of it, for the terminal.
    enum Made: Sendable {
        case edition(Edition, [Diagnostic], sources: Snapshot)
        case refused(Edition, DiskError)

        var edition: Edition {
            switch self {
            case .edition(let edition, _, _), .refused(let edition, _): edition
            }
        }
    }

    let project: Project
    let options: BuildOptions
    let watcher: Watcher
    private let memory = FileMemory()
    private var kept: KeptBuild? = KeptBuild()
    private var snapshot: Snapshot?
    private var edition = Edition()
    /// What files that are published as they are held when a change of them was told: it may be told more than once.
    private var copied: [String: EntityTag?] = [:]

    init(project: Project, options: BuildOptions, watcher: Watcher) {
        self.project = project
        self.options = options
        self.watcher = watcher
    }

    /// Nil where nothing is different.
    mutating func make(_ changes: ChangeBox.Changes, today: Day?) async -> Made? {
        let read: Snapshot
        do throws(DiskError) {
            read = try readSnapshot(changes, today)
        } catch {
            let findings = Findings(error)
            snapshot = nil
            guard findings != edition.findings else { return nil }
            next(findings: findings, changed: [])
            edition.isWithoutContent = true
            return .refused(edition, error)
        }
        let copied = copies(changes)
        let isSame =
            snapshot?.files == read.files && snapshot?.included == read.included && snapshot?.today == read.today
        guard !isSame || !copied.isEmpty else { return nil }
        snapshot = read
        let (build, kept) = await Build.prepare(read, options, reusing: kept)
        self.kept = kept
        next(findings: Findings(build.diagnostics, read), changed: copied)
        if let result = build.result {
            edition.changed += Self.changes(from: edition.site?.result.assets ?? [], to: result.assets)
            edition.site = Edition.Site(
                result: result, search: LazySearch(result, jobs: options.jobs), earlierSearch: edition.site?.search)
        }
        return .edition(edition, build.diagnostics, sources: read)
    }

    private mutating func next(findings: Findings, changed: [PageChange.Asset]) {
        edition.number += 1
        edition.findings = findings
        edition.changed = changed
        edition.isWithoutContent = false
    }

    private func readSnapshot(_ changes: ChangeBox.Changes, _ today: Day?) throws(DiskError) -> Snapshot {
        watcher.include([project.content, project.templates])
        memory.begin(changes)
        let memory = memory
        // Two for each edition. A source stays until its file changes: beside pages it would keep all of them, which the next
        // edition may make anew.
        let sources = SpillFile()
        let pages = SpillFile()
        let read = try project.snapshot(
            today: today, jobs: options.jobs, spill: pages, entering: { watcher.enter($0) },
            text: { memory.text(at: $0, sources) })
        watcher.include(read.included.map { RealPath.join(project.source, $0.path) })
        return read
    }

    // MARK: Assets

    /// The files that are published as they are and of which a change was told.
    private mutating func copies(_ changes: ChangeBox.Changes) -> [PageChange.Asset] {
        guard let plan = edition.site?.result.plan else { return [] }
        // Of what was lost nothing is known: the pages are loaded again.
        if changes.isAnything { return [PageChange.Asset(from: "", to: "")] }
        let content: String
        do throws(Refusal) { content = try RealPath(existing: project.content).text + "/" } catch { return [] }
        var changed: [PageChange.Asset] = []
        for location in changes.locations.filter({ $0.begins(with: content) }).sorted() {
            let path = location.behind(content)
            guard case .copy(let file)? = plan.file(path)?.output else { continue }
            let tag = OpenFile(file, of: project)?.tag()
            if copied.updateValue(tag, forKey: path) != .some(tag) {
                changed.append(PageChange.Asset(from: path, to: path))
            }
        }
        return changed
    }

    /// The theme's assets that have another content, with the names that they had and have.
    private static func changes(from old: [Theme.Asset], to new: [Theme.Asset]) -> [PageChange.Asset] {
        let paths = Dictionary(new.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return old.compactMap { asset in
            guard let now = paths[asset.name], now.bytes != asset.bytes else { return nil }
            return PageChange.Asset(from: asset.path, to: now.path)
        }
    }
}
