import Markdown

/// The pages of a snapshot on their way from files: each file is cut into sources, then each source becomes a page.
/// What is kept of an earlier load takes the place of both.
struct PageLoad: Sendable {
    /// One file, or the data file of a catalogue.
    struct Part: Sendable {
        /// What it was cut into. The sources are gone once they are pages.
        var read: SourceReader.Result
        var keys: [CodeLabels.Key]
        var pages: [Page] = []
        /// What is wrong with its pages.
        var findings: [Diagnostic] = []
        var isMade = false
        /// Whether an earlier load made it.
        var isTakenOver = false

        init(_ read: SourceReader.Result) {
            self.read = read
            keys = read.sources.compactMap { $0.entry.map(CodeLabels.Key.init) }
        }

        var takenOver: Part {
            var part = self
            part.isTakenOver = true
            return part
        }
    }

    let files: [Snapshot.File]
    let catalogues: [Catalogue]
    private let brokenFolders: [String]
    /// For each file, then for each catalogue.
    private(set) var parts: [Part] = []
    private(set) var labels: CodeLabels?
    /// Whether anything was taken over.
    private(set) var tookOver = false

    var keys: [CodeLabels.Key] { parts.flatMap(\.keys) }

    init(_ snapshot: Snapshot, _ reader: SourceReader, _ kept: KeptPages?, jobs: Int) async {
        let files = snapshot.files.filter { $0.path.begins(with: "content/") && $0.path.ends(with: ".md") }
        func read(_ kept: KeptPages?) async -> [Part] {
            let shares = kept?.included == snapshot.included
            return await mapped(files, jobs: jobs) {
                kept?.part(of: $0, in: snapshot, sharesIncluded: shares) ?? Part(reader.read($0.path))
            }
                + reader.catalogues.indices.map {
                    kept?.part(ofData: $0, in: snapshot, sharesIncluded: shares) ?? Part(reader.readData($0))
                }
        }
        self.files = files
        catalogues = reader.catalogues
        brokenFolders = reader.brokenFolders
        parts = await read(kept)
        if keys == kept?.keys {
            labels = kept?.labels
        } else if parts.contains(where: \.isMade) {
            // Another set of codes: any bracket of any page may now be a link, or be none.
            parts = await read(nil)
        }
        tookOver = parts.contains(where: \.isTakenOver)
    }

    /// Makes the pages that were not taken over, and gives all of them, sorted by path. `keeps` says whether the parts hold
    /// theirs afterwards.
    mutating func pages(
        _ settings: Settings, _ inclusion: Inclusion, _ spill: (any Spill)?, keeps: Bool, jobs: Int
    ) async -> ([Page], [Diagnostic]) {
        let labels = self.labels ?? CodeLabels(catalogues, keys)
        self.labels = labels
        let assembly = Assembly(
            settings: settings, catalogues: catalogues, labels: labels, inclusion: inclusion,
            spill: spill, brokenFolders: brokenFolders)
        var start = 0
        while start < parts.count {
            let end = min(start + Self.atOnce, parts.count)
            await make(start..<end, assembly, jobs: jobs)
            start = end
        }
        var pages: [Page] = []
        pages.reserveCapacity(parts.reduce(0) { $0 + $1.pages.count })
        for index in parts.indices {
            pages += parts[index].pages
            if !keeps { parts[index].pages = [] }
        }
        pages.sort { $0.path < $1.path }
        return (pages, parts.flatMap(\.findings))
    }

    /// The front matter of a file is freed with the last page of so many files.
    private static let atOnce = 1024

    private mutating func make(_ range: Range<Int>, _ assembly: Assembly, jobs: Int) async {
        let open = range.filter { !parts[$0].isMade }
        let sources = open.map { parts[$0].read.sources }
        for index in open { parts[index].read.sources = [] }
        var made = await mapped(sources.flatMap(\.self), jobs: jobs) { assembly.page($0) }[...]
        for (index, sources) in zip(open, sources) {
            let results = made.prefix(sources.count)
            made = made.dropFirst(results.count)
            parts[index].pages = results.map(\.page)
            parts[index].findings = results.flatMap(\.findings)
            parts[index].isMade = true
        }
    }
}
