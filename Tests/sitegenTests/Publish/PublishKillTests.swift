import Foundation
import Testing

/// A publish that is killed at any moment, with all that it started, leaves pages that readers can use, and the next one
/// completes it.
struct PublishKillTests {
    /// Two versions of a site: every page differs, one more page in each, and another style.
    private struct Versions {
        let tool: Tool
        let sites: [[String: String]]

        init(for host: PublishHost) throws {
            tool = try Tool()
            _ = try tool.run("new", "site")
            _ = try tool.run("new", "theme-file", "assets/style.css")
            try tool.write("content/site.yaml", "title: A\ndescription: B\n" + host.target)
            var sites: [[String: String]] = []
            for version in 0..<2 {
                try Self.lay(version, tool)
                _ = try tool.run("build")
                var files: [String: String] = [:]
                for path in tool.published { files[path] = tool.read("site/\(path)") }
                if host.kind == .git { files["CNAME"] = "docs.example.org\n" }
                sites.append(files)
            }
            self.sites = sites
        }

        func lay(_ version: Int) throws { try Self.lay(version, tool) }

        private static func lay(_ version: Int, _ tool: Tool) throws {
            try tool.write("templates/assets/style.css", "body { margin: \(version)px }\n")
            for number in 0..<10 {
                try tool.write("content/guide/\(number).md", "---\ntitle: Page \(number)\n---\nVersion \(version).\n")
            }
            try tool.write("content/guide/large.txt", String(repeating: "\(version)", count: 1_000_000))
            try tool.write("content/guide/of-\(version).md", "---\ntitle: Only here\n---\nVersion \(version).\n")
            try? FileManager.default.removeItem(at: tool.folder.appending(path: "content/guide/of-\(1 - version).md"))
        }
    }

    @Test(arguments: PublishHost.Kind.allCases.filter { $0 != .ssh }) func atAnyMoment(kind: PublishHost.Kind) throws {
        let host = try PublishHost(kind)
        let versions = try Versions(for: host)
        let tool = versions.tool
        defer { tool.remove() }
        try versions.lay(0)
        #expect(try tool.run("publish", "host", environment: host.environment).errors == "")
        #expect(try host.files() == versions.sites[0])

        // How long a publish takes here and now. Nothing is expected of it: it says between which moments to choose.
        try versions.lay(1)
        let start = ContinuousClock.now
        #expect(try tool.run("publish", "host", environment: host.environment).errors == "")
        let whole = (ContinuousClock.now - start) / .milliseconds(1)

        for version in [0, 1] {
            try versions.lay(version)
            for _ in 0..<4 {
                let moment = Double.random(in: 0.15...1) * whole
                try kill(tool.process(["publish", "host"], environment: host.environment), after: moment)
                let files = try host.files()
                check(files, versions, "\(kind) killed after \(moment) ms of \(whole)")
            }
            let last = try tool.run("publish", "host", environment: host.environment)
            #expect(last.errors == "")
            #expect(try host.files() == versions.sites[version])
            let again = try tool.run("publish", "host", environment: host.environment)
            #expect(again.output.hasPrefix("host: 0 files sent (0 bytes), 0 removed, "), "\(again.output)")
        }
    }

    private func kill(_ process: Process, after milliseconds: Double) throws {
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(milliseconds * 1000))
        PublishHost.killGroup(of: process)
        process.waitUntilExit()
    }

    /// Every file is the old one or the new one, none that both versions have is missing, and no page lacks what it loads.
    private func check(_ files: [String: String], _ versions: Versions, _ comment: Comment) {
        // An old folder may be empty and not removed yet, and rsync writes under a hidden name.
        for (path, text) in files where !path.contains(/\/$|(^|\/)\.(?!nojekyll$)/) {
            #expect(versions.sites.contains { $0[path] == text }, "\(path) is of neither version: \(comment)")
            guard path.hasSuffix(".html") || path == "search/index.js" else { continue }
            let all = Self.loaded(by: path, text)
            #expect(!all.isEmpty, "\(path) loads nothing: \(comment)")
            for loaded in all {
                #expect(files[loaded] != nil, "\(path) lacks \(loaded): \(comment)")
            }
        }
        for path in versions.sites[0].keys where versions.sites[1][path] != nil {
            #expect(files[path] != nil, "\(path) is gone: \(comment)")
        }
    }

    private static func loaded(by path: String, _ text: String) -> [String] {
        if path == "search/index.js" {
            // Each name, and how many records behind it have none: they share it.
            return text.matches(of: /\t([a-z][0-9a-f]{8}0*)\n((?:[^\t\n]+\t\n)*)/).flatMap { match in
                (0...match.2.count { $0 == "\n" }).map { "search/shards/\(match.1)-\($0).js" }
            }
        }
        let base = URL(string: "http://host/\(path)")!
        return text.matches(of: /(?:href|src)="([^":]+\.(?:css|js|svg|png))"/).compactMap {
            URL(string: String($0.1), relativeTo: base).map { String($0.absoluteURL.path.dropFirst()) }
        }
    }
}
