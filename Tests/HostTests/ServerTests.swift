import SitegenKit
import TestSupport
import Testing

/// The guide as it is served by the servers themselves.
@Suite(.serialized) struct ServerTests {
    private static let ofAll = [
        "content-security-policy": "default-src 'self'", "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
    ]

    /// By the endings of files.
    private static let types: [String: [String]] = [
        "html": ["text/html; charset=utf-8"], "css": ["text/css; charset=utf-8"],
        "js": ["application/javascript; charset=utf-8", "text/javascript; charset=utf-8"],
        "json": ["application/json", "application/json; charset=utf-8"], "md": ["text/markdown; charset=utf-8"],
        "xml": ["text/xml; charset=utf-8", "application/atom+xml", "application/atom+xml; charset=utf-8"],
        "svg": ["image/svg+xml"], "png": ["image/png"], "txt": ["text/plain; charset=utf-8"],
    ]

    @Test(arguments: Server.allCases)
    func everyFileIsThereWithItsHeaders(_ server: Server) async throws {
        let served = try await ServedSite.flagship()
        let redirected = Set(served.redirects.map(\.from))
        let others = ["404.html", "_headers", "_redirects", ".nojekyll"]
        let files = served.site.files.keys.sorted().filter {
            !others.contains($0) && !redirected.contains(served.path(of: $0))
        }
        try #require(files.count > 500)
        try RunningServer.serve(served, by: server) { running in
            for file in files {
                let answer = try running.get(served.path(of: file))
                #expect(answer.status == 200, "\(file)")
                #expect(answer.body == served.site.files[file], "\(file)")
                let ending = String(file.split(separator: ".").last ?? "")
                if let types = Self.types[ending] {
                    #expect(types.contains(answer.headers["content-type"] ?? ""), "\(file): \(answer.headers)")
                }
                for (name, value) in Self.ofAll { #expect(answer.headers[name] == value, "\(file): \(answer.headers)") }
                #expect(answer.headers["cache-control"] == Self.caching(of: file), "\(file)")
            }
        }
    }

    private static func caching(of file: String) -> String {
        let hasFingerprint = file.firstMatch(of: /^assets\/.+\.[0-9a-f]{8}\.[a-z0-9]+$/) != nil
        return hasFingerprint || file.hasPrefix("search/shards/") ? "public, max-age=31536000, immutable" : "no-cache"
    }

    @Test(arguments: Server.allCases)
    func oldAddressesAndOtherSpellingsLeadOnAtOnce(_ server: Server) async throws {
        let served = try await ServedSite.flagship()
        let redirects = served.redirects
        try #require(redirects.count > 300)
        try RunningServer.serve(served, by: server) { running in
            for (from, to) in redirects {
                for path in from.hasSuffix("/") ? [from, String(from.dropLast())] : [from] {
                    let answer = try running.get(path)
                    #expect(answer.status == 301, "\(path)")
                    #expect(answer.headers["location"] == to, "\(path)")
                }
            }
        }
    }

    @Test(arguments: Server.allCases)
    func whatIsNotThereIsNotFound(_ server: Server) async throws {
        let served = try await ServedSite.flagship()
        let paths = [
            "/nothing/", "/http/nothing", "/assets/", "/assets/style.00000000.css", "/search/shards/00000000.js",
            "/_headers", "/_redirects", "/.nojekyll", "/.sitegen-files", "/http/404/.sitegen-manifest.json",
        ]
        try RunningServer.serve(served, by: server) { running in
            for path in paths {
                let answer = try running.get(path)
                #expect(answer.status == 404, "\(path)")
                #expect(answer.body == served.site.files["404.html"], "\(path)")
                #expect(answer.headers["content-type"] == "text/html; charset=utf-8", "\(path)")
                #expect(answer.headers["cache-control"]?.contains("immutable") != true, "\(path)")
                #expect(answer.headers["content-security-policy"] == "default-src 'self'", "\(path)")
            }
        }
    }

    @Test(arguments: Server.allCases)
    func aMissingSlashIsAdded(_ server: Server) async throws {
        try RunningServer.serve(try await ServedSite.flagship(), by: server) { running in
            for path in ["/http/404", "/guide", "/manual/outputs", "/search"] {
                let answer = try running.get(path)
                #expect(answer.status == (server == .nginx ? 301 : 308), "\(path)")
                #expect(answer.headers["location"] == path + "/")
            }
        }
    }

    @Test(arguments: Server.allCases)
    func textIsSentCompressedAndPicturesAsTheyAre(_ server: Server) async throws {
        let served = try await ServedSite.flagship()
        let style = try #require(served.site.files.keys.first { $0.hasPrefix("assets/style.") })
        let script = try #require(
            served.site.files.keys.first { $0.hasPrefix("assets/search.") && $0.hasSuffix(".js") })
        try RunningServer.serve(served, by: server) { running in
            for path in [
                "/http/404/", "/http/404/index.md", "/http/404/index.json", "/sitemap.xml", "/\(style)", "/\(script)",
            ] {
                let plain = try running.get(path)
                #expect(plain.headers["content-encoding"] == nil)
                let packed = try running.get(path, headers: ["Accept-Encoding": "gzip"])
                #expect(packed.status == 200)
                #expect(packed.headers["content-encoding"] == "gzip", "\(path)")
                #expect(packed.headers["vary"]?.lowercased() == "accept-encoding", "\(path)")
                #expect(packed.headers["cache-control"] == plain.headers["cache-control"], "\(path)")
                #expect(packed.body.count < plain.body.count, "\(path)")
            }
            let picture = try #require(
                served.site.files.keys.first { $0.hasPrefix("assets/icon.") && $0.hasSuffix(".png") })
            #expect(
                try running.get("/\(picture)", headers: ["Accept-Encoding": "gzip"]).headers["content-encoding"] == nil)
        }
    }

    @Test(arguments: Server.allCases)
    func whatABrowserHasIsNotSentAgain(_ server: Server) async throws {
        try RunningServer.serve(try await ServedSite.flagship(), by: server) { running in
            let tag = try #require(try running.get("/http/404/").headers["etag"])
            let answer = try running.get("/http/404/", headers: ["If-None-Match": tag])
            #expect(answer.status == 304)
            #expect(answer.body.isEmpty)
        }
    }

    /// A site below a path, with names that mean something in the languages of the configurations.
    @Test(arguments: Server.allCases)
    func namesAreTextWhateverTheyMeanToTheServer(_ server: Server) async throws {
        let names = ["a b", "x;y", "$uri", "q\"q", "{args}", "b\\s", "t`t", "per%20cent", "é", "it's"]
        let served = try await ServedSite([
            "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/docs/\n",
            "content/index.md": "---\ntitle: Home\n---\nText.\n",
            "content/$new page/it.md": "---\ntitle: New\naliases:\n"
                + names.map { "  - '/old/\($0.replacing("'", with: "''"))/'\n" }.joined() + "---\nText.\n",
        ])
        try RunningServer.serve(served, by: server) { running in
            #expect(try running.get("/docs/").status == 200)
            #expect(try running.get("/docs/%24new%20page/it/").status == 200)
            for name in names {
                let path = "/docs/old/" + Address.path(name) + "/"
                let answer = try running.get(path)
                #expect(answer.status == 301, "\(path)")
                #expect(answer.headers["location"]?.replacing("$", with: "%24") == "/docs/%24new%20page/it/", "\(path)")
            }
            let missing = try running.get("/docs/nothing/")
            #expect(missing.status == 404)
            #expect(missing.body == served.site.files["404.html"])
        }
    }
}
