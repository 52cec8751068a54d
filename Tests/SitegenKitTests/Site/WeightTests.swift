import Foundation
import TestSupport
import Testing

/// What a reader's browser loads for a page, compressed as hosts send it: HTML, style and scripts of the theme.
@Suite struct WeightTests {
    private static let flagship = Task { try SitePages(try await Repository.flagship()) }

    @Test(arguments: ["http/404/index.html", "http/429/index.html", "http/nginx/499/index.html"])
    func aCodePageIsLight(path: String) async throws {
        let site = try await Self.flagship.value
        let page = try #require(site.pages.first { $0.path == path })
        let scripts = try page.html.all("script").compactMap { $0["src"] }.map { try bytes($0, on: page, site) }
        let styles = try page.html.all("link").filter { $0["rel"] == "stylesheet" }.compactMap { $0["href"] }
            .map { try bytes($0, on: page, site) }
        #expect(scripts.count >= 3 && styles.count == 1)
        let html = try #require(site.site.files[path])
        let script = try scripts.reduce(0) { try $0 + compressed($1) }
        let all = try styles.reduce(script) { try $0 + compressed($1) } + compressed(html)
        #expect(script < 6_000)
        #expect(all < 25_000)
    }

    @Test func theClientOfTheSearchIsLight() async throws {
        let files = try await Repository.flagship().files
        let client = try #require(files.first { $0.key.hasPrefix("assets/search.") && $0.key.hasSuffix(".js") }?.value)
        #expect(try compressed(client) < 8_000)
    }

    private func bytes(_ reference: String, on page: SitePages.Page, _ site: SitePages) throws -> [UInt8] {
        guard case .file(let path) = site.target(of: page.address.resolving(reference)) else { return [] }
        return try #require(site.site.files[path])
    }

    /// How many bytes `gzip -9` makes of them.
    private func compressed(_ bytes: [UInt8]) throws -> Int {
        let file = URL(filePath: NSTemporaryDirectory()).appending(path: "weight-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-9", "--no-name", "--stdout", file.path]
        let output = Pipe()
        gzip.standardOutput = output
        try gzip.run()
        let count = output.fileHandleForReading.readDataToEndOfFile().count
        gzip.waitUntilExit()
        try #require(gzip.terminationStatus == 0)
        return count
    }
}
