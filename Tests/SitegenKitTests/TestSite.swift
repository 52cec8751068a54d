import SitegenKit
import Testing

/// A site in memory. `content/site.yaml` and a home page are there unless a test says otherwise.
struct TestSite {
    var files: [String: Snapshot.Content]
    /// What pages include as code.
    var included: [Snapshot.Included] = []
    var today = Day("2026-11-24")
    var options = BuildOptions()

    init(_ texts: [String: String], without absent: [String] = []) {
        files = [
            "content/site.yaml": .text(Array("title: Example\ndescription: An example site.\n".utf8)),
            "content/index.md": .text(Array("---\ntitle: Home\ndescription: The home page.\n---\nHello.\n".utf8)),
        ]
        for path in absent { files[path] = nil }
        for (path, text) in texts { files[path] = .text(Array(text.utf8)) }
    }

    /// The same site with one file of any kind, or for nil without it.
    func with(_ path: String, _ content: Snapshot.Content?) -> TestSite {
        var site = self
        site.files[path] = content
        return site
    }

    var snapshot: Snapshot { Snapshot(files: files.map { Snapshot.File($0, $1) }, included: included, today: today) }

    func build() async -> Build { await Build.make(snapshot, options) }

    /// The ids of all findings, in the order of the report.
    func rules() async -> [String] { await build().diagnostics.map(\.rule.rawValue) }

    /// What a terminal without colours shows.
    func report() async -> String {
        let build = await build()
        return String(decoding: Report(build.diagnostics, sources: snapshot).text(style: .plain), as: UTF8.self)
    }

    /// Compares what the terminal shows, and shows both where they differ.
    func expect(_ expected: String, sourceLocation: SourceLocation = #_sourceLocation) async {
        let report = await report()
        guard report != expected else { return }
        Issue.record("expected:\n\(expected)got:\n\(report)", sourceLocation: sourceLocation)
    }

    /// A file of the site; nil, and an issue, where the build has none.
    func output(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) async -> String? {
        let build = await build()
        guard let result = build.result else {
            Issue.record("the site has errors: \(build.diagnostics.map(\.message))", sourceLocation: sourceLocation)
            return nil
        }
        guard let file = result.plan.files.first(where: { $0.path == path }) else {
            Issue.record("no \(path) among \(result.plan.files.map(\.path))", sourceLocation: sourceLocation)
            return nil
        }
        guard case .bytes(let bytes) = result.renderer.render(file.output) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every file of the site that has bytes.
    func outputs() async -> [String: [UInt8]] {
        guard let result = await build().result else { return [:] }
        var outputs: [String: [UInt8]] = [:]
        for file in result.plan.files {
            if case .bytes(let bytes) = result.renderer.render(file.output) { outputs[file.path] = bytes }
        }
        return outputs
    }
}

/// A file with front matter.
func page(_ front: String, _ body: String = "Text.\n") -> String { "---\n\(front)\n---\n\(body)" }
