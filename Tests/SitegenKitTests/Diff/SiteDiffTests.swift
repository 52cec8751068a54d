import SitegenKit
import Testing

/// Two sites compared by what readers can link to.
@Suite struct SiteDiffTests {
    private static let schema =
        "title: Codes\nsections: [{id: meaning, title: Meaning}, {id: mistakes, title: Mistakes}]\n"

    private static let before: [String: String] = [
        "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/docs/\n",
        "content/codes/catalogue.yaml": schema, "content/codes/E1.md": page("name: One", "## Meaning\n\nOne.\n"),
        "content/codes/E2.md": page("name: Two", "## Meaning\n\nTwo.\n\n## Mistakes\n\nNone.\n"),
        "content/codes/E3.md": page("name: Three"), "content/guide/a.md": page("title: A\naliases: [/old/]"),
        "content/guide/b.md": page("title: B\naliases: [/older/]"), "content/guide/c.md": page("title: C"),
    ]

    private static let now = [
        "content/codes/E1.md": page("name: One\nstatus: deprecated\nreason: x", "## Meaning\n\nOne, still.\n"),
        "content/codes/E2.md": page("name: Two", "## Meaning\n\nTwo.\n"),
        "content/codes/E10.md": page("name: Ten"), "content/guide/a.md": page("title: A\naliases: [/older/]"),
        "content/start/c.md": page("title: C\naliases: [/guide/c/]"),
    ]

    private static let gone = ["content/codes/E3.md", "content/guide/b.md", "content/guide/c.md"]

    private func outputs(_ texts: [String: String]) async -> [String: [UInt8]] { await TestSite(texts).outputs() }

    private func changed() async -> [String: [UInt8]] {
        let kept = Self.before.filter { !Self.gone.contains($0.key) }
        return await outputs(kept.merging(Self.now) { $1 })
    }

    private func site(_ files: [String: [UInt8]]) -> PublishedSite {
        var site = PublishedSite()
        for (path, bytes) in files where PublishedSite.isRead(path) { site.add(path, bytes) }
        site.finish()
        return site
    }

    private func list(_ files: [String: [UInt8]]) throws -> PublishedSite {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("version", 1)
            json.object("files") { json in
                for (path, bytes) in files { json.member(path, String(bytes.reduce(7) { $0 &* 31 &+ Int($1) })) }
            }
        }
        return try #require(PublishedSite.list(json.bytes))
    }

    @Test func everyKindOfChange() async {
        let diff = SiteDiff(from: site(await outputs(Self.before)), to: site(await changed()))
        #expect(
            String(decoding: diff.text(), as: UTF8.self) == """
                ### Lost

                - URL `/codes/E3/`
                - URL `/guide/b/`
                - code **E3** in codes, was active
                - fragment `/codes/E2/#mistakes`
                - redirect `/codes/3/`, which led to `/codes/E3/`
                - redirect `/codes/E3.html`, which led to `/codes/E3/`
                - redirect `/codes/e3/`, which led to `/codes/E3/`
                - redirect `/codes/three/`, which led to `/codes/E3/`
                - redirect `/old/`, which led to `/guide/a/`

                ### Changed

                - code **E1** in codes is deprecated, was active
                - URL `/guide/c/` leads to `/start/c/`
                - redirect `/older/` leads to `/guide/a/`, led to `/guide/b/`
                - text of `/codes/`
                - text of `/codes/E1/`
                - text of `/codes/E2/`

                ### New

                - code **E10** in codes, active
                - URL `/codes/E10/`
                - URL `/start/c/`
                - redirect `/codes/10/` to `/codes/E10/`
                - redirect `/codes/E10.html` to `/codes/E10/`
                - redirect `/codes/e10/` to `/codes/E10/`
                - redirect `/codes/ten/` to `/codes/E10/`

                """)
    }

    @Test func nothingHasChanged() async {
        let same = site(await outputs(Self.before))
        let diff = SiteDiff(from: same, to: same)
        #expect(diff.isEmpty)
        #expect(String(decoding: diff.text(), as: UTF8.self) == "No URL, section, redirect or code has changed.\n")
    }

    @Test func manyTextsAreCounted() async {
        func site(_ text: String) async -> PublishedSite {
            self.site(
                await outputs(
                    Dictionary(
                        uniqueKeysWithValues: (10..<45).map { ("content/p\($0).md", page("title: P\($0)", text)) })))
        }
        let diff = SiteDiff(from: await site("One.\n"), to: await site("Two.\n"))
        let text = String(decoding: diff.text(), as: UTF8.self)
        #expect(diff.changedURLs.count == 35)
        #expect(text.hasPrefix("### Changed\n\n- text of `/p10/`\n"))
        #expect(text.hasSuffix("- text of `/p39/`\n- text of 5 pages more, which `--json` lists\n"))
    }

    @Test func asJSON() async throws {
        let diff = SiteDiff(from: site(await outputs(Self.before)), to: site(await changed()))
        let json = try #require(JSONReader.value(of: diff.json()))
        #expect(json["compared"]?.items.compactMap(\.text) == ["urls", "fragments", "redirects", "codes"])
        #expect(json["urls"]?["moved"]?.items.first?["to"]?.text == "/start/c/")
        #expect(json["codes"]?.items.map { $0["before"]?.text } == ["active", "active", nil])
        #expect(json["fragments"]?["lost"]?.items.compactMap(\.text) == ["/codes/E2/#mistakes"])
        #expect(json["redirects"]?["changed"]?.items.first?["before"]?.text == "/guide/b/")
    }

    /// The list of a publication knows which files there are, and nothing of what is in them.
    @Test func aListOfFilesKnowsURLsOnly() async throws {
        let before = await outputs(Self.before)
        let after = await changed()
        for (old, new) in [
            (try list(before), try list(after)), (try list(before), site(after)), (site(before), try list(after)),
        ] {
            let diff = SiteDiff(from: old, to: new)
            #expect(diff.isOfURLsOnly)
            #expect(
                diff.newURLs.filter { !$0.hasPrefix("codes/10") && !$0.hasSuffix(".html") && $0 != "codes/ten/" } == [
                    "codes/E10/", "start/c/",
                ])
            #expect(diff.lostURLs.contains("codes/E3/") && diff.lostURLs.contains("guide/b/"))
            #expect(diff.codes.isEmpty && diff.lostFragments.isEmpty && diff.lostRedirects.isEmpty)
            #expect(
                String(decoding: diff.text(), as: UTF8.self).hasSuffix(
                    "says nothing of codes, sections and redirects.\n"))
        }
        #expect(try SiteDiff(from: list(before), to: list(before)).isEmpty)
        #expect(PublishedSite.list(Array("[]".utf8)) == nil)
        #expect(PublishedSite.list(Array("{\"version\": 1}".utf8)) == nil)
    }
}
