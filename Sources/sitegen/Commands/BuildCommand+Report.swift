import SitegenKit

extension BuildCommand {
    /// What became of a build.
    struct Outcome {
        var summary = PublishSummary()
        var errors = 0
        var warnings: Int
        var waived: Int
        /// False where an error kept the site from being written.
        var isPublished: Bool

        init(_ build: Build) {
            func count(_ severity: Diagnostic.Severity) -> Int { build.diagnostics.count { $0.severity == severity } }
            errors = count(.error)
            warnings = count(.warning)
            waived = count(.waived)
            isPublished = build.result != nil
        }

        /// Of a build that need not be made again.
        init(_ record: BuildRecord) {
            summary = PublishSummary(
                files: record.files.count, unchanged: record.files.count, bytes: record.bytes)
            warnings = record.warnings
            waived = record.waived
            isPublished = true
        }

        func record(
            _ output: OutputFolder, _ key: ContentHash, _ report: [UInt8], _ files: Stamps.Files
        ) -> BuildRecord {
            BuildRecord(
                output: output.location.text, key: key, report: report, warnings: warnings, waived: waived,
                bytes: summary.bytes, list: files.list,
                files: files.site)
        }
    }

    /// For those who want to know more.
    func say(_ text: String) {
        if verbose { Terminal.writeError(text) }
    }

    static func text(of result: Build.Result, _ snapshot: Snapshot) -> String {
        let pages = "page".counted(result.site.pages.count)
        return """
            read \("file".counted(snapshot.files.count))
            checked \(pages) of \("catalogue".counted(result.site.catalogues.count)) and articles
            planned \("file".counted(result.plan.files.count))\(result.lacksSearch ? " besides the search" : "")\n
            """
    }

    func report(
        _ outcome: Outcome, at target: String, _ stages: [Timings.Stage], since start: ContinuousClock.Instant
    ) {
        let summary = outcome.summary
        if !stages.isEmpty { Terminal.writeError(stages.table) }
        if json {
            Terminal.write(Self.json(outcome, stages, since: start))
        } else if outcome.isPublished, !quiet, project.format == .text {
            Terminal.write(
                """
                \(target): \("file".counted(summary.files)), \(summary.written) written, \(summary.unchanged) unchanged, \
                \(summary.removed) removed\n
                """)
        }
        if !outcome.isPublished, project.format == .text, !quiet { Terminal.writeError("nothing was written\n") }
    }

    private static func json(
        _ outcome: Outcome, _ stages: [Timings.Stage], since start: ContinuousClock.Instant
    ) -> [UInt8] {
        let milliseconds = Int(((ContinuousClock.now - start).seconds * 1000).rounded())
        var writer = JSONWriter()
        writer.object {
            $0.member("version", 1)
            $0.member("files", outcome.summary.files)
            $0.member("written", outcome.summary.written)
            $0.member("unchanged", outcome.summary.unchanged)
            $0.member("removed", outcome.summary.removed)
            $0.member("bytes", outcome.summary.bytes)
            $0.member("errors", outcome.errors)
            $0.member("warnings", outcome.warnings)
            $0.member("waived", outcome.waived)
            $0.member("milliseconds", milliseconds)
            if !stages.isEmpty { stages.write(to: &$0) }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
