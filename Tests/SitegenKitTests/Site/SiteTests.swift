import SitegenKit
import TestSupport
import Testing

/// Every page that a build writes is held to every check.
@Suite struct SiteTests {
    private static let flagship = Task { try SitePages(await Repository.flagship()) }

    @Test(arguments: PageCheck.allCases) func theFlagship(_ check: PageCheck) async throws {
        let site = try await Self.flagship.value
        #expect(site.pages.count > 100)
        #expect(check.problems(in: site) == [])
    }

    @Test(arguments: PageCheck.allCases, HostileSite.allCases)
    func aSiteThatNobodyMeansToWrite(_ check: PageCheck, _ hostile: HostileSite) async throws {
        let site = try SitePages(await BuiltSite(hostile.snapshot))
        #expect(check.problems(in: site) == [])
    }

    @Test func theSitemapListsEveryPageThatMayBeFound() async throws {
        let site = try await Self.flagship.value
        let listed = site.site.text("sitemap.xml")?.matches(of: /<loc>(.*?)<\/loc>/).map { String($0.1) }
        let pages = site.pages.filter { $0.redirect == nil && !$0.isNotFound && !$0.isSearch }
        #expect(listed?.sorted() == pages.map(\.address.document).sorted())
    }
}
