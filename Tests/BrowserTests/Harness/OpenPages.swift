import Synchronization
import TestSupport
import Testing

/// The pages that one test has opened.
final class OpenPages: Sendable {
    @TaskLocal static var current: OpenPages?

    private let pages = Mutex<[Page]>([])
    private let companions = Mutex<[any Sendable]>([])

    fileprivate func add(_ page: Page) { pages.withLock { $0.append(page) } }

    /// Holds on to what the pages need, such as their server, until they are closed.
    func keep(_ companion: any Sendable) { companions.withLock { $0.append(companion) } }

    func close() async {
        for page in pages.withLock({ $0 }) {
            do {
                let problems = try await page.takeProblems()
                if !problems.isEmpty { Issue.record("\(page.url):\n\(problems.joined(separator: "\n"))") }
            } catch {
                Issue.record(error)
            }
            await page.close()
        }
    }
}

extension Page {
    /// Opens a page of a site that is served at its address. What it does wrong fails the test, see ``takeProblems()``.
    static func open(_ path: String = "", of site: BuiltSite, _ reader: Reader = Reader()) async throws -> Page {
        try await open(path, from: .server(SiteServer(site: site)), reader)
    }

    /// Opens a page of a site that lies in a folder.
    static func open(_ path: String = "", in folder: SiteFolder, _ reader: Reader = Reader()) async throws -> Page {
        try await open(path, from: .folder(folder), reader)
    }

    /// Opens a page of a server on this machine.
    static func open(_ path: String = "", at address: String, _ reader: Reader = Reader()) async throws -> Page {
        try await open(path, from: .address(address), reader)
    }

    private static func open(_ path: String, from origin: Origin, _ reader: Reader) async throws -> Page {
        let browser = try #require(Chromium.current, "the suite is not in InBrowser")
        let page = try await Page(browser, origin)
        try #require(OpenPages.current).add(page)
        try await page.watch()
        try await reader.apply(to: page)
        try await page.open(path)
        return page
    }
}
