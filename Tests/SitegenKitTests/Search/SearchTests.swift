import Markdown
import Synchronization
import TestSupport
import Testing

@testable import SitegenKit

/// What a query finds on small sites, as `title › heading` in order.
@Suite struct SearchTests {
    private static let site = TestSite([
        "content/codes/catalogue.yaml": """
        title: Error codes
        authorities: {default: us, names: {us: Us, nginx: nginx}}
        code: {pattern: '^[0-9]{3}$|^E[0-9]+$|^[a-z-]+$'}
        classes:
          - {id: 4xx, match: '^4', title: Client errors}
          - {id: other, match: '^[^4]', title: Others}
        fields:
          cacheable: {type: enum, values: [always, never], facet: true}
        """,
        "content/codes/404.md": page(
            "name: Not Found\ncacheable: always\naliases: [Missing Page]", "## Meaning\n\nNothing is there.\n"),
        "content/codes/410.md": page(
            "name: Gone\ncacheable: never", "## Meaning\n\nIt was there, unlike 404, and is not coming back.\n"),
        "content/codes/E0382.md": page(
            "name: Use after move", "A value was used after it had been moved.\n\n## Caching\n\nNone.\n"),
        "content/codes/no-unused-vars.md": page(
            "name: Unused variables", "Call `notFound` with `x-rate-limit-limit`.\n"),
        "content/codes/nginx/499.md": page(
            "name: Client Closed Request\nauthority: nginx\ncode: 499", "The client went away.\n"),
        "content/codes/nginx/404.md": page("name: Not Found Either\nstatus: unofficial", "Of nginx.\n"),
        "content/guide/retry.md": page(
            "title: Retries", "## Waiting\n\nA client that is retrying waits, then asks again.\n\n## 日本語\n\n検索の手引き\n"),
        "content/guide/cafe.md": page("title: Café <b>&amp;", "See the `` ` ${x} \\ `` sign, \"as is\".\n"),
    ])

    private func search(_ query: String, on site: TestSite = SearchTests.site) async throws -> Searcher.Answer {
        let result = try #require(await site.build().result)
        return Searcher(try #require(result.search)).search(query, limit: 10)
    }

    /// As the page shows it, of which one record is a line.
    @Test func aTitleIsOneLine() async throws {
        let site = TestSite(["content/a.md": page("title: \"One\\ttwo\"")])
        #expect(try await search("two", on: site).results.map(\.title) == ["One two"])
    }

    private func titles(_ query: String) async throws -> [String] {
        try await search(query).results.map { $0.title + ($0.heading.isEmpty ? "" : " › " + $0.heading) }
    }

    @Test(arguments: [
        ("404", "404 Not Found"), ("E0382", "E0382 Use after move"), ("e0382", "E0382 Use after move"),
        ("not found", "404 Not Found"), ("NOT_FOUND", "404 Not Found"), ("notFound", "404 Not Found"),
        ("missing page", "404 Not Found"), ("nginx 499", "499 Client Closed Request (nginx)"),
        ("499 nginx", "499 Client Closed Request (nginx)"), ("no-unused-vars", "no-unused-vars Unused variables"),
        ("noUnusedVars", "no-unused-vars Unused variables"), ("4xx", "4xx Client errors"),
        ("client errors", "4xx Client errors"), ("codes 410", "410 Gone"),
        ("nginx 404", "404 Not Found Either (nginx, unofficial)"),
        ("not found either", "404 Not Found Either (nginx, unofficial)"),
        ("x-ratelimit-limit", "no-unused-vars Unused variables"), ("cafe", "Café <b>&amp;"),
    ])
    func theRightPageIsFirst(query: String, title: String) async throws {
        #expect(try await titles(query).first == title)
    }

    @Test(arguments: [
        ("waiting", "Retries › Waiting"), ("e0382 caching", "E0382 Use after move › Caching"), ("日本", "Retries › 日本語"),
        ("手引", "Retries › 日本語"),
    ])
    func aHitLeadsToItsSection(query: String, title: String) async throws {
        #expect(try await titles(query).first == title)
    }

    @Test func aSectionHasItsFragment() async throws {
        let first = try #require(try await search("waiting").results.first)
        #expect(first.url == "guide/retry/")
        #expect(first.fragment == "waiting")
    }

    @Test func formsOfAWord() async throws {
        #expect(try await titles("retry ").first == "Retries")
        #expect(try await titles("retried ").first == "Retries")
    }

    @Test func theLastWordMayBeABeginning() async throws {
        #expect(try await titles("not fo").first == "404 Not Found")
        #expect(try await titles("E03").first == "E0382 Use after move")
        #expect(try await titles("n").isEmpty)
        #expect(try await titles("fo ").isEmpty)
    }

    /// Words that are shorter than a beginning stand before those that have it, and take none of them away.
    @Test func manyWordsHaveAListOfTheirBeginning() async throws {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let words = letters.flatMap { first in letters.map { "ab\(first)\($0)s" } }
        let site = TestSite(["content/x.md": page("title: X", "A \(words.joined(separator: " ")) ab aback.\n")])
        let reader = ShardReader(try #require(await site.build().result?.search))
        func pages(_ beginning: String) -> [Int]? {
            reader.list(.words, Array(beginning.utf8) + [ShardKey.prefixMark])?.postings.map(\.page)
        }
        #expect(pages("ab")?.count == 1)
        #expect(pages("abc") == nil && pages("a") == nil)
    }

    @Test(arguments: [
        ("variabels", ["variables"]), ("retreis", ["retries"]), ("no-unsed-vars", ["unused"]), ("variables", []),
        ("foud", ["found"]),
        ("ca", []), ("E0383", []),
    ])
    func mistakesAreMendedAndSaid(query: String, shown: [String]) async throws {
        #expect(try await search(query).shown == shown)
    }

    @Test func quotedWordsStandTogether() async throws {
        #expect(try await titles("\"was there\"").first == "410 Gone")
        #expect(try await titles("\"there was\"").isEmpty)
    }

    /// The page of a catalogue shows what the catalogue says of itself, whatever its own description is.
    @Test func aCatalogueIsFoundByItsDescription() async throws {
        let site = TestSite([
            "content/c/catalogue.yaml": "title: C\ndescription: Every code on its own.\nentry: code\n",
            "content/c/index.md": page("title: C\ndescription: Another text."),
        ])
        #expect(try await search("\"code on its own\"", on: site).results.map(\.url) == ["c/"])
    }

    /// Each two of these words are neighbours somewhere on the first page, and all three on the second alone.
    @Test func threeQuotedWordsStandInARow() async throws {
        let site = TestSite([
            "content/a.md": page(
                "title: First", "Also the end.\n\n## Next\n\nThen the request.\n\n    also the\n    request\n"),
            "content/b.md": page(
                "title: Second", "No.\n\n## Next\n\nNo.\n\n## Last\n\nIt prints *also* the\nrequest, once.\n"),
        ])
        let answer = try await search("\"also the request\"", on: site)
        #expect(answer.results.map(\.title) == ["Second"])
        #expect(answer.results.map(\.fragment) == ["last"])
        // The excerpt shows the place.
        #expect(
            answer.results.map { String(decoding: $0.text, as: UTF8.self) } == ["It prints also the request, once."])
        #expect(answer.count == 1 && !answer.isMore)
        #expect(try await search("\"also the end\" \"the request\"", on: site).results.map(\.title) == ["First"])
        #expect(try await search("\"also the request end\"", on: site).results.isEmpty)
    }

    @Test func quotationsAreReadForPageByPage() async throws {
        var files: [String: String] = [:]
        for number in 0..<70 {
            files["content/a\(number).md"] = page(
                "title: A\(number)", number < 60 ? "One two three.\n" : "One two. Two three.\n")
        }
        let site = TestSite(files)
        let some = try await search("\"one two three\"", on: site)
        #expect(some.count == 10 && some.isMore)
        let result = try #require(await site.build().result)
        let all = Searcher(try #require(result.search)).search("\"one two three\"", limit: 70)
        // No more than fifty are read.
        #expect((11...50).contains(all.count) && all.isMore)
        #expect(SearchReport.notes(all) == ["not every page was read"])
    }

    @Test func aQuotationBesideOtherWords() async throws {
        let site = TestSite([
            "content/a.md": page("title: First", "The quick red fox.\n"),
            "content/b.md": page("title: Second", "The quick. Quick red. Red fox, and a zebra.\n"),
            "content/c.md": page("title: Third", "Quick red. A red fox. A zebra. The quick one.\n"),
        ])
        // The page that has the quotation comes, though others have all words.
        let some = try await search("\"quick red fox\" zebra", on: site)
        #expect(some.results.map(\.title) == ["First"] && some.isAny)
        let all = try await search("\"quick red fox\" the", on: site)
        #expect(all.results.map(\.title) == ["First"] && !all.isAny)
    }

    /// Of two words that more pages have side by side than are listed, the text says it.
    @Test func aQuotationThatManyPagesHave() async throws {
        var files: [String: String] = [:]
        for number in 1000..<1000 + SearchScale.mostPagesOfPair + 10 {
            files["content/a\(number).md"] = page("title: A\(number)", "Alpha beta.\n")
        }
        files["content/y.md"] = page("title: Apart", "Beta. Alpha. Zebra.\n")
        files["content/z.md"] = page("title: Together", "Alpha beta. Zebra.\n")
        let answer = try await search("\"alpha beta\" zebra ", on: TestSite(files))
        #expect(answer.results.first?.title == "Together")
        #expect(!answer.results.map(\.title).contains("Apart"))
    }

    /// What a browser has kept of another build is never taken for what the new one has.
    @Test func aNameOfAShardSaysWhatItHolds() async throws {
        var files: [String: String] = [:]
        for number in 100..<160 {
            let text = (0..<300).map { "w\(number * 7 + $0)" }.joined(separator: " ")
            files["content/b\(number).md"] = page("title: B\(number)", text + "\n")
        }
        let old = await TestSite(files).outputs()
        files["content/a.md"] = page("title: A", "")
        let new = await TestSite(files).outputs()
        let shards = old.keys.filter { $0.hasPrefix("search/shards/") }
        #expect(shards.count > 60)
        for path in shards where new[path] != nil { #expect(new[path] == old[path], "\(path)") }
    }

    @Test(arguments: [
        ("a b c", "a b c", true), ("A, b. (C)", "a b c", true), ("x a b c y", "a b c", true), ("a b", "a b c", false),
        ("ab c", "a b c", false), ("a bc", "a b c", false), ("a x b c", "a b c", false), ("", "a", false),
        ("see x-rate-limit now", "see xratelimit now", true), ("see x-rate-limit now", "see x rate limit now", true),
        ("see x-rate-limit now", "rate limit now", true), ("see xRateLimit", "x ratelimit", true),
        ("see x rate", "see xrate", false), ("see xrate", "see x rate", false), ("15.5.5 of", "15.5.5 of", true),
        ("a a a b", "a a b", true), ("Straße nach", "strasse nach", true), ("a-b c", "a b c", true),
        ("a b-c", "a b", true),
    ])
    func quotations(text: String, words: String, isThere: Bool) {
        let quotation = Quotation(words.split(separator: " ").map(String.init))
        #expect(quotation.stands(in: Array(text.utf8)) == isThere)
    }

    @Test(arguments: ["\"call notfound with\"", "\"call notFound with\"", "\"with xratelimitlimit\""])
    func anIdentifierIsOneOfThem(query: String) async throws {
        #expect(try await titles(query) == ["no-unused-vars Unused variables"])
    }

    @Test func aRareFormCountsAsTheWordDoes() async throws {
        let index = try #require(await Self.site.build().result?.search)
        let reader = ShardReader(index)
        let common = Matches.find("client", isOpen: false, isQuoted: false, reader)
        let rare = Matches.find("clients", isOpen: false, isQuoted: false, reader)
        #expect(common.rarity == rare.rarity && !common.isEmpty)
    }

    @Test func wordsAreAllAskedForAndThenSome() async throws {
        let all = try await search("client errors")
        #expect(!all.isAny && all.results.count == 5)
        #expect(!all.results.map(\.title).contains("Retries"))
        let some = try await search("gone elephants waiting")
        #expect(some.isAny)
        #expect(some.results.map(\.title).contains("Retries"))
    }

    @Test func facetsFilter() async throws {
        #expect(try await titles("cacheable:never") == ["410 Gone"])
        #expect(try await titles("meaning cacheable:always") == ["404 Not Found › Meaning"])
        #expect(try await titles("cacheable:sometimes nothing").first == "404 Not Found")
    }

    /// As readers meet the catalogues: in the order of the navigation, not of the folders.
    @Test func filtersComeInTheOrderOfTheNavigation() async throws {
        func catalogue(_ field: String) -> String {
            "title: A\nfields:\n  \(field): {type: enum, values: [a], facet: true}\n"
        }
        let nav = "nav:\n  - {title: Z, link: z/index.md}\n  - {title: B, link: /b/}\n"
        let site = TestSite([
            "content/site.yaml": "title: A\ndescription: B\nurl: https://example.org/\n\(nav)",
            "content/a/catalogue.yaml": catalogue("one"), "content/a/1.md": page("name: A\none: a"),
            "content/b/catalogue.yaml": catalogue("two"), "content/b/1.md": page("name: A\ntwo: a"),
            "content/z/catalogue.yaml": catalogue("three"), "content/z/1.md": page("name: A\nthree: a"),
            "content/z/index.md": page("title: Z"),
        ])
        let index = try #require(await site.build().result?.search)
        #expect(ShardReader(index).facets.map(\.name) == ["three", "two", "one"])
    }

    @Test(arguments: [
        "", " ", "\"", "\"\"", "*", "=", "#", "re*", "404=", "[(.*", "\\", "`${1}", "\u{0}", "😀", "<script>",
    ])
    func hostileQueriesBreakNothing(query: String) async throws {
        _ = try await search(query)
        _ = try await search("a" + query + String(repeating: query + "x", count: 400))
    }

    @Test func aSiteMayHaveNone() async throws {
        var site = Self.site
        site.files["content/site.yaml"] = .text(
            Array("title: A\ndescription: B\nsearch: false\nurl: https://example.org/\n".utf8))
        let outputs = await site.outputs()
        #expect(await site.build().result?.search == nil)
        #expect(!outputs.keys.contains { $0.hasPrefix("search/") || $0.hasPrefix("assets/search") })
        #expect(!String(decoding: outputs["index.html"] ?? [], as: UTF8.self).contains("search"))
    }

    @Test func theIndexIsWhatThePlanWrites() async throws {
        let outputs = await Self.site.outputs()
        let index = try #require(await Self.site.build().result?.search)
        #expect(Shard.text(of: outputs["search/index.js"] ?? []) == index.root)
        for shard in index.pageShards { #expect(outputs["search/shards/\(shard.name).js"] != nil) }
        // A small site is searched with one file, and one more for each result.
        #expect(index.shards.isEmpty)
        #expect(try await search("404").shards.isEmpty)
    }

    @Test(arguments: ["日", "é", "x", "日本 "]) func aLongTextIsCutBetweenCharacters(piece: String) async throws {
        var site = Self.site
        site.files["content/long.md"] = .text(
            Array("---\ntitle: Long\n---\nA\(String(repeating: piece, count: 900))\n".utf8))
        let first = try #require(try await search("long", on: site).results.first)
        #expect(String(validating: first.text, as: UTF8.self) != nil)
        #expect((350...400).contains(first.text.count))
    }

    /// A site of two chunks of pages, so that its words are made in two parts. More than half of them begin with `ml`, and the other
    /// part with `mm`, as whole queries such as `mm 100` do.
    private static var manyCodes: TestSite {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let words = [("mlz", "cdefghijkl"), ("mmz", "cdefgh")].flatMap { start, firsts in
            firsts.flatMap { first in letters.flatMap { second in "abcdef".map { "\(start)\(first)\(second)\($0)" } } }
        }
        var files = [
            "content/mm/catalogue.yaml":
                "title: T\ndescription: D\nentry: code\ncode: {pattern: '^[0-9]{3}$'}\n"
        ]
        for number in 0..<140 {
            let own = words.indices.filter { $0 % 140 == number }.map { words[$0] }
            files["content/mm/\(100 + number).md"] = page(
                "code: \(100 + number)\nname: Mlc\(number)\nsummary: S.", own.joined(separator: " ") + "\n")
        }
        return TestSite(files)
    }

    @Test func theKeysOfEachSequenceAscend() async throws {
        for snapshot in [Self.manyCodes.snapshot, Repository.snapshot] {
            let index = try #require(await Build.make(snapshot, BuildOptions(jobs: 2)).result?.search)
            let reader = ShardReader(index)
            for sequence in SearchIndex.Sequence.allCases where !sequence.isPromised {
                let keys = reader.leaves(sequence, from: [], to: [0xFF], most: .max).flatMap(\.keys)
                #expect(!keys.isEmpty)
                for (key, next) in zip(keys, keys.dropFirst()) where !ShardKey.precedes(key, next) {
                    Issue.record("\(sequence): \(String(decoding: next, as: UTF8.self)) stands too late")
                }
            }
        }
        #expect(try await search("mm", on: Self.manyCodes).results.count > 8)
    }

    @Test func anyNumberOfThreadsMakesTheSameIndexWhereverItLies() async throws {
        let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
        let one = await SearchIndex.make(result.site, jobs: 1, spill: nil)
        let many = await SearchIndex.make(result.site, jobs: 7, spill: MemorySpill())
        #expect(one.root == many.root)
        #expect(one.shards == many.shards)
        #expect(one.pages == many.pages)
        #expect(one.pageShards == many.pageShards)
    }

    /// A spill that counts what is read of it.
    private final class CountingSpill: Spill {
        private let spill = MemorySpill()
        private let count = Mutex(0)
        var read: Int { count.withLock(\.self) }

        func put(_ bytes: UnsafeRawBufferPointer) -> Int { spill.put(bytes) }

        func get(at offset: Int, into bytes: UnsafeMutableRawBufferPointer) {
            count.withLock { $0 += bytes.count }
            spill.get(at: offset, into: bytes)
        }

        func clear() { spill.clear() }
    }

    /// A shard shows a few of its sections, and reads few others, where it would be much to read all of them.
    @Test(arguments: [20, 2000]) func aPageOfManySectionsIsReadAFewTimes(count: Int) async throws {
        let sections = (0..<count).map { "## Heading \($0)\n\nText \($0).\n\n" }.joined()
        let result = try #require(await TestSite(["content/a.md": page("title: A", sections)]).build().result)
        let spill = CountingSpill()
        let index = await SearchIndex.make(result.site, jobs: 1, spill: spill)
        let before = spill.read
        let scripts = index.pageShards.map { Shard.script($0, index.pages[$0.pages]) }
        let size = scripts.reduce(0) { $0 + $1.count }
        #expect(index.pageShards.count > (count > 1000 ? 100 : 2))
        #expect((size / 2...size * 15).contains(spill.read - before))
        // Whatever is read, it is what stands in the page.
        let lines = scripts.flatMap {
            $0.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        }
        for number in 0..<count {
            let fields = "\theading-\(number)\tHeading \(number)\tText \(number)."
            #expect(lines.count { $0.hasSuffix(fields) && $0.contains("a/\tA\t") } == 1)
        }
    }

    @Test func everyCodeOfTheFlagshipIsFirst() async throws {
        let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
        let searcher = Searcher(try #require(result.search))
        for page in result.site.pages {
            guard let entry = page.entry else { continue }
            let catalogue = result.site.catalogues[entry.catalogue]
            let isDefault = entry.authority == catalogue.defaultAuthority || entry.authority.isEmpty
            let query = isDefault ? entry.code.value : entry.authority + " " + entry.code.value
            #expect(searcher.search(query, limit: 1).results.first?.url == page.url, "\(query)")
        }
    }

    /// Also where no space stands before what is searched for; in a text without any space, with whole characters.
    @Test func anExcerptBeginsAndEndsWithWholeWords() {
        let word = String(repeating: "é", count: 22)
        let text = Array("\(word) is far from here, \(String(repeating: "and so on ", count: 20))".utf8)
        #expect(Excerpt(of: text, marks: ["far"]).text.hasPrefix("\(word) is far "))
        let long = Array(String(repeating: "日", count: 100).utf8)
        #expect(Excerpt(of: long, marks: []).text == String(repeating: "日", count: 60) + " …")
    }

    @Test func anExcerptShowsTheWords() {
        let text = Array(
            (String(repeating: "Nothing of note here. ", count: 20) + "Then a redirect comes, and goes. ").utf8)
        let excerpt = Excerpt(of: text + text, marks: ["redirects"])
        #expect(excerpt.text.hasPrefix("… "))
        #expect(excerpt.pieces.contains { $0.isMarked && $0.text == "redirect" })
        #expect(excerpt.text.utf8.count < 240)
        #expect(Excerpt(of: [], marks: ["x"]).text == "")
    }
}
