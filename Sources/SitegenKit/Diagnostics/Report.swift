/// Findings as a reader or a tool takes them. Only here does a diagnostic become text.
package struct Report: Sendable {
    package enum Format: String, CaseIterable, Sendable { case text, json, sarif, github }

    let diagnostics: [Diagnostic]
    private let sources: Snapshot

    /// The order of the diagnostics is the order of the report.
    package init(_ diagnostics: [Diagnostic], sources: Snapshot) {
        self.diagnostics = diagnostics
        self.sources = sources
    }

    var errors: Int { diagnostics.count { $0.severity == .error } }
    var warnings: Int { diagnostics.count - errors }

    /// The file of a place; empty where it could not be read.
    func source(of place: Place) -> SourceText { SourceText(sources.text(place.file) ?? []) }

    /// Where a place starts and ends.
    func points(of place: Place) -> (start: SourceText.Point, end: SourceText.Point) {
        let source = source(of: place)
        return (source.point(at: place.range.lowerBound), source.point(at: place.range.upperBound))
    }

    /// Whether the file's text is there to be shown.
    func isReadable(_ place: Place) -> Bool { sources.text(place.file) != nil }
}
