import SitegenKit
import TestSupport
import Testing

/// The sources that the flagship names: one address for each document, and none that can be read on the way.
@Suite struct SourceTests {
    private func addresses() async throws -> [String] {
        let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
        return ExternalLinks(result.site).links.map(\.address)
    }

    @Test func everyAddressIsSecure() async throws {
        let addresses = try await addresses()
        #expect(addresses.count > 300)
        #expect(addresses.filter { !$0.hasPrefix("https://") } == [])
    }

    /// What the pages that are written lead to is what `sitegen check --list-external` lists.
    @Test func theListHoldsEveryLinkOfThePages() async throws {
        let listed = Set(try await addresses())
        let pages = try SitePages(try await Repository.flagship())
        var written: Set<String> = []
        for page in pages.pages {
            for link in page.html.all("a") {
                guard let address = link["href"], address.contains("://"), !address.hasPrefix(pages.site.url) else {
                    continue
                }
                written.insert(address)
            }
        }
        #expect(written.subtracting(listed).sorted() == [])
        #expect(listed.subtracting(written).sorted() == [])
    }

    @Test func oneDocumentHasOneAddress() async throws {
        let documents = Set(try await addresses().map { String($0.prefix { $0 != "#" }) })
        let spellings = Dictionary(grouping: documents, by: Self.key).filter { $0.value.count > 1 }
        #expect(spellings.values.map { $0.sorted() } == [])
    }

    @Test func anRFCIsReadAtItsEditor() async throws {
        for address in try await addresses() {
            guard let rfc = address.firstMatch(of: /\brfc\/?([0-9]{3,5})\b/.ignoresCase()) else { continue }
            #expect(address.hasPrefix("https://www.rfc-editor.org/rfc/rfc\(rfc.1).html"))
        }
    }

    @Test(arguments: [
        ("https://example.org/a/", "https://www.example.org/a"), ("http://example.org", "https://example.org/"),
        ("https://example.org/a/index.html", "https://example.org/a/"),
        ("https://example.org/a.html", "https://example.org/a"),
        ("https://datatracker.ietf.org/doc/html/rfc9110", "https://www.rfc-editor.org/rfc/rfc9110.html"),
    ])
    func twoSpellingsOfOneDocumentAreSeen(_ one: String, _ other: String) {
        #expect(Self.key(one) == Self.key(other))
        #expect(Self.key(one) != Self.key(one + "b"))
    }

    /// What is the same of all spellings of an address.
    private static func key(_ address: String) -> String {
        var key = address.replacing(/^https?:\/\/(www\.)?/, with: "").lowercased()
        if let rfc = key.firstMatch(of: /\/rfc([0-9]+)(\.html|\.txt)?$/) { return "rfc\(rfc.1)" }
        for ending in ["index.html", "/", ".html", ".htm"] where key.hasSuffix(ending) {
            key.removeLast(ending.count)
        }
        if key.hasSuffix("/") { key.removeLast() }
        return key
    }
}
