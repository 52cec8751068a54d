import Markdown
import Testing

@testable import SitegenKit

@Suite struct LinkerTests {
    private static let urls = [
        "", "a/", "a/b/", "a/b/c/", "b/", "x.png", "a:b/", "javascript:1/", "a/é (1)'&/", "search/",
    ]
    private static let fragments = ["", "top", "é", "a&b'", "javascript:1", "50%"]

    /// The links of a text are written without a string for each, and are what they would be with one.
    @Test(arguments: Self.urls, Settings.Links.allCases)
    func aTextHasTheAddressesThatAPageHas(page: String, links: Settings.Links) {
        let others = [
            Site.Target.external("https://x.example/?a=b&c='"), .external("javascript:1"), .external("data:x"), .broken,
        ]
        let inside = Self.urls.flatMap { url in Self.fragments.map { Site.Target.inside(url: url, fragment: $0) } }
        let targets = inside + others
        let markdown = Array(targets.indices.map { "[t](l\($0))\n" }.joined().utf8)
        for rawHTML in RawHTML.allCases {
            let prose = Document.parse(markdown, in: 0..<markdown.count).prose(html: rawHTML) { _ in nil }
            for absolute in [nil, "/base/"] {
                let linker = Linker(page: page, absolute: absolute, links: links, PageNames([]) { _ in "" })
                var expected: [UInt8] = []
                prose.write(0..<prose.html.count, into: &expected, ids: true) { link, out in
                    out.appendAddress(linker.href(targets[link]).text, in: rawHTML)
                }
                let written = linker.fill(prose, targets: targets)
                #expect(String(decoding: written, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
            }
        }
    }

    /// What is kept side by side of pages says of each what its own texts say.
    @Test(arguments: Settings.Links.allCases)
    func aPageIsNamedAsByItsOwnTexts(links: Settings.Links) async throws {
        let titles = [
            "guide/index": "A & B", "guide/a b": "<i>", "guide/x/y": "\"It's\"", "é/1": "Ü", "z": "\u{1F600}",
        ]
        var files: [String: String] = [:]
        for (name, title) in titles {
            files["content/\(name).md"] = page("title: '\(title.replacing("'", with: "''"))'")
        }
        let pages = try #require(await TestSite(files).build().site).pages
        #expect(Set(pages.map(\.title)) == Set(titles.values).union(["Home"]))
        let names = PageNames(pages) { pages[$0].title }
        for from in pages.map(\.url) {
            for absolute in [nil, "/base/"] {
                let linker = Linker(page: from, absolute: absolute, links: links, names)
                for (index, page) in pages.enumerated() {
                    #expect(linker.href(page: index).text == linker.href(page.url).text)
                    #expect(written(linker.href(page: index).write) == written(linker.href(page.url).write))
                    #expect(written(Title.page(index, linker).write) == written { $0.appendEscaped(page.title) })
                }
            }
        }
    }

    private func written(_ write: (inout [UInt8]) -> Void) -> String {
        var bytes: [UInt8] = []
        write(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
