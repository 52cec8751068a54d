import SitegenKit

/// What a publish does to a place, in the order in which it does it. Decided here, before the first byte is sent.
///
/// A reader never opens a page whose style, script or data is missing: what pages load is sent before the pages, new pages
/// before those that lead to them, the lists of pages after them, and what no longer belongs goes last.
struct Shipment: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        /// Writes down what may be there from now on.
        case manifest(Manifest)
        case send([SiteFile])
        case remove([OutputPath])
    }

    /// Empty where the place holds the site already.
    private(set) var steps: [Step] = []
    /// The files that are there already, as they should be.
    let unchanged: Int
    /// Where files go that the manifest does not know: something of somebody else's may stand there.
    let unknown: [OutputPath]

    /// Whatever is sent in one step is sent again after an interruption, so that no step is longer than this.
    static let longestStep = 500

    /// `old` is what the place says of itself; nil where sitegen has published nothing there. A place that takes all steps as
    /// one change needs no manifest but the last.
    init(_ files: [SiteFile], over old: Manifest?, asOneChange: Bool = false, longestStep: Int = longestStep) {
        let before = old?.files ?? [:]
        let new = Manifest(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.hash) }))
        let changed = files.filter { before[$0.path] != $0.hash }
        unchanged = files.count - changed.count
        let stale = before.keys.filter { new.files[$0] == nil }.sorted()
        let inTheWay = Self.inTheWay(stale, of: files)
        let room = inTheWay.union(inTheWay.flatMap(\.parents))
        unknown = changed.map(\.path).filter { path in
            before[path] == nil && !room.contains(path) && inTheWay.isDisjoint(with: path.parents)
        }
        if old == new { return }
        // What is known of the place, as it changes.
        var known = Manifest(before)
        for path in changed.map(\.path) + stale { known.files[path] = Manifest.underWay }

        if !asOneChange { steps.append(.manifest(known)) }
        if !inTheWay.isEmpty { steps.append(.remove(stale.filter(inTheWay.contains))) }
        var isNoteDue = false
        for batch in Self.batches(changed, before, longestStep) {
            if isNoteDue { steps.append(.manifest(known)) }
            // That a long step is done is worth writing down.
            isNoteDue = !asOneChange && batch.count == longestStep
            steps.append(.send(batch))
            for file in batch { known.files[file.path] = file.hash }
        }
        let last = stale.filter { !inTheWay.contains($0) }
        // An old page goes before the files that it loads.
        for isPage in [true, false] {
            let paths = last.filter { $0.text.ends(with: ".html") == isPage }
            if !paths.isEmpty { steps.append(.remove(paths)) }
        }
        steps.append(.manifest(new))
    }

    var sent: [SiteFile] {
        steps.flatMap { step -> [SiteFile] in if case .send(let files) = step { files } else { [] } }
    }
    var removed: [OutputPath] {
        steps.flatMap { step -> [OutputPath] in if case .remove(let paths) = step { paths } else { [] } }
    }

    /// Old files where a folder goes, or that keep a folder where a file goes. Nothing can be sent there before they are gone.
    private static func inTheWay(_ stale: [OutputPath], of files: [SiteFile]) -> Set<OutputPath> {
        if stale.isEmpty { return [] }
        let paths = Set(files.map(\.path))
        let folders = Set(files.flatMap(\.path.parents))
        return Set(stale.filter { folders.contains($0) || !paths.isDisjoint(with: $0.parents) })
    }

    private static func batches(_ files: [SiteFile], _ before: [OutputPath: String], _ longest: Int) -> [[SiteFile]] {
        func turn(_ file: SiteFile) -> Int {
            // Among pages those that nobody can know of come first.
            let isNewPage = file.rank == .page && before[file.path] == nil
            return file.rank == .page && !isNewPage ? Plan.Rank.redirect.rawValue : file.rank.rawValue
        }
        let turns = Dictionary(grouping: files, by: turn).sorted { $0.key < $1.key }
        return turns.flatMap { _, files in
            let sorted = files.sorted { $0.path < $1.path }
            return stride(from: 0, to: sorted.count, by: longest).map {
                Array(sorted[$0..<min($0 + longest, sorted.count)])
            }
        }
    }
}
