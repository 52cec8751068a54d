import SitegenKit
import Testing

/// What somebody has already, in memory: a folder `docs` of files, or one file.
struct ImportSource {
    var files: [String: String]
    var options: Import.Options

    init(_ files: [String: String]) {
        self.files = files
        do { options = try Import.Options() } catch { preconditionFailure(error.message) }
    }

    func make(sourceLocation: SourceLocation = #_sourceLocation) throws -> Import {
        let (made, findings) = try read()
        #expect(findings.isEmpty, sourceLocation: sourceLocation)
        return try #require(made, sourceLocation: sourceLocation)
    }

    func read() throws(Objection) -> (Import?, [Diagnostic]) {
        try Import.make(of: snapshot, folder: isFolder ? "docs" : nil, options)
    }

    var snapshot: Snapshot { Snapshot(files: files.map { Snapshot.File($0, .text(Array($1.utf8))) }) }

    private var isFolder: Bool { files.keys.allSatisfy { $0.hasPrefix("docs/") } }

    /// The text of an imported file.
    func text(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let file = try make().files.first { $0.path == path }
        return String(decoding: try #require(file, sourceLocation: sourceLocation).bytes, as: UTF8.self)
    }

    /// The project that the import makes where there is none.
    func site() throws -> TestSite {
        let made = try make()
        let all = made.files + Import.site(title: made.title, options, hasRawHTML: made.hasRawHTML)
        var site = TestSite(
            Dictionary(
                all.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { _, last in last })
        )
        for copy in made.copies { site.files[copy.to] = .asset(size: 1) }
        return site
    }

    /// The message and the help of the refusal.
    func refusal() -> [String?] {
        do throws(Objection) {
            _ = try read()
            return []
        } catch {
            return [error.message, error.help]
        }
    }
}
