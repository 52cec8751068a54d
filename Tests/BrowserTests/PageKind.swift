import SitegenKit
import TestSupport

/// One page of the flagship for each template, and for what makes pages differ.
enum PageKind: String, CaseIterable {
    case home = ""
    case folder = "guide/"
    case article = "guide/caching/"
    case longCode = "guide/monitoring/"
    case wideTable = "guide/quick-reference/"
    case diagram = "guide/choosing/"
    case catalogue = "http/"
    case codeClass = "http/4xx/"
    case entry = "http/404/"
    case longWords = "diagnostics/SG054/"
    case faq = "faq/"
    case reference = "manual/templates/"
    case notFound = "not/there/"

    var path: String { rawValue }
}

extension Page {
    /// Opens a page of the flagship. The one that is not there is expected to be missed.
    static func open(_ kind: PageKind, of site: BuiltSite, _ reader: Reader = Reader()) async throws -> Page {
        let page = try await open(kind.path, of: site, reader)
        if kind == .notFound { try await page.takeAbsence() }
        return page
    }

    /// Takes what the browser says of an address that is answered with 404, and no other problem.
    func takeAbsence() async throws {
        let absence = "network: Failed to load resource: the server responded with a status of 404 (Not Found) (\(url))"
        _ = try await takeProblems { $0 == absence }
    }
}

extension BuiltSite {
    /// The flagship as it is when it is served at another address.
    static func flagship(at url: String) async throws -> BuiltSite {
        try await BuiltSite(Repository.snapshot, BuildOptions(baseURL: url, jobs: 2), copied: Repository.bytes)
    }
}
