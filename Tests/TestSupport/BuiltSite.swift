package import SitegenKit

/// Every file that a build writes, in memory.
package struct BuiltSite: Sendable {
    package struct NotBuilt: Error, CustomStringConvertible {
        package let description: String
    }

    /// Where the site is served, with a slash at the end.
    package let url: String
    /// The bytes of the files by their paths below the site's root.
    package let files: [String: [UInt8]]

    package init(url: String, files: [String: [UInt8]]) {
        self.url = url
        self.files = files
    }

    /// Builds a site. `copied` gives the bytes of the files that are published as they are.
    package init(
        _ snapshot: Snapshot, _ options: BuildOptions = BuildOptions(), copied: (String) -> [UInt8] = { _ in [] }
    ) async throws {
        let build = await Build.make(snapshot, options)
        guard let result = build.result else {
            let report = Report(build.diagnostics, sources: snapshot).text(style: .plain)
            throw NotBuilt(description: String(decoding: report, as: UTF8.self))
        }
        let rendered = await mapped(result.plan.files, jobs: options.jobs) { result.renderer.render($0.output) }
        var files: [String: [UInt8]] = [:]
        for (file, rendered) in zip(result.plan.files, rendered) {
            switch rendered {
            case .bytes(let bytes): files[file.path] = bytes
            case .copy(let path): files[file.path] = copied(path)
            }
        }
        self.init(url: result.site.settings.url ?? "https://site.example/", files: files)
    }

    package func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }
}

extension Snapshot {
    /// A small site in memory, of texts by their paths.
    package init(texts: [String: String]) {
        self.init(files: texts.map { File($0, .text(Array($1.utf8))) })
    }
}
