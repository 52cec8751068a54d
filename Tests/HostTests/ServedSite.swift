import Foundation
import SitegenKit
import TestSupport

/// A built site, and how servers have to serve it.
struct ServedSite: Sendable {
    let site: BuiltSite
    /// The path that it lies under on its host: `/` or `/docs/`.
    let base: String
    private let renderer: Renderer

    private struct NotBuilt: Error {}

    private static let building: Task<ServedSite, any Error> = Task {
        let result = await Build.make(Repository.snapshot, BuildOptions()).result
        guard let result else { throw NotBuilt() }
        return ServedSite(try await Repository.flagship(), result)
    }

    /// The guide of this repository.
    static func flagship() async throws -> ServedSite { try await building.value }

    init(_ texts: [String: String]) async throws {
        let snapshot = Snapshot(texts: texts)
        let site = try await BuiltSite(snapshot)
        guard let result = await Build.make(snapshot, BuildOptions()).result else { throw NotBuilt() }
        self.init(site, result)
    }

    private init(_ site: BuiltSite, _ result: Build.Result) {
        self.site = site
        base = result.site.settings.basePath
        renderer = result.renderer
    }

    func configuration(of server: Server) -> [UInt8] { renderer.configuration(of: server) }

    /// Where a file of the site is asked for.
    func path(of file: String) -> String {
        base + Address.path(file.hasSuffix("index.html") ? String(file.dropLast("index.html".count)) : file)
    }

    /// What `_redirects` says: from, to.
    var redirects: [(from: String, to: String)] {
        (site.text("_redirects") ?? "").split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map(String.init)
            return (parts[0], parts[1])
        }
    }

    func write(to root: URL) throws {
        for (path, bytes) in site.files {
            let file = root.appending(path: base.dropFirst() + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }
}
