/// All findings of one run, ready to be written in any format. What a format writes depends on the findings and the
/// sources alone, so the same run always gives the same bytes.
package struct Report: Sendable {
    package enum Format: String, Hashable, Sendable, CaseIterable {
        /// For people, at a terminal.
        case text
        /// For programs.
        case json
        /// For code scanning: SARIF 2.1.0.
        case sarif
        /// For GitHub Actions, which shows findings beside the lines of a pull request.
        case github
    }

    /// Sorted, each once.
    let diagnostics: [Diagnostic]
    /// Every text file that a finding or a note stands in.
    private let texts: [String: SourceText]
    /// What stands before the paths: the project's folder as whoever reads the report sees it, with a slash at its end.
    private let folder: String

    package init(_ diagnostics: [Diagnostic], sources: Snapshot, below folder: String = "") {
        self.folder = folder
        self.diagnostics = diagnostics.sortedForReport()
        var texts: [String: SourceText] = [:]
        for place in self.diagnostics.lazy.flatMap({ [$0.place] + $0.notes.map(\.place) }).compactMap(\.self)
        where texts[place.file] == nil {
            texts[place.file] = sources.source(place.file).map(SourceText.init)
        }
        self.texts = texts
    }

    /// A place as people and programs name it.
    struct Location: Hashable {
        var file: String
        /// nil for what has no lines: a folder, a picture, a file that is missing or could not be read.
        var lines: Range<SourceText.Position>?
    }

    func location(of place: Place) -> Location {
        Location(file: folder + place.file, lines: texts[place.file]?.positions(of: place.range))
    }

    func source(of place: Place) -> SourceText? { texts[place.file] }

    func count(_ severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}
