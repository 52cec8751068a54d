import Foundation
import Markdown
import TestSupport
import Testing

@testable import SitegenKit

@Suite struct ScaffoldTests {
    private func site(_ files: [Scaffold]) -> TestSite {
        TestSite(
            Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first }),
            without: ["content/index.md"])
    }

    @Test func aNewSiteBuildsWithoutAFinding() async {
        await site(Scaffold.site(title: "Codes: \"all\"")).expect("")
    }

    @Test func aNewArticleBuildsWithoutAFinding() async {
        let files = Scaffold.site(title: "Codes") + [Scaffold.article(path: "guide/how-to-log.md", title: nil)]
        var site = site(files)
        site.options.drafts = true
        await site.expect("")
        #expect(await site.output("guide/how-to-log/index.html")?.contains("How to log") == true)
    }

    @Test(arguments: ["partials/footer.mustache", "partials/footer", "footer.mustache", "footer"])
    func aFileOfTheThemeByAnyOfItsNames(name: String) throws {
        let file = try Scaffold.themeFile(name)
        #expect(file.path == "templates/partials/footer.mustache")
        #expect(file.text == Repository.text("templates/partials/footer.mustache"))
    }

    /// `404` is a page's template and would also be the end of a longer name.
    @Test func aWholeNameWins() throws {
        #expect(try Scaffold.themeFile("404").path == "templates/404.mustache")
        #expect(try Scaffold.themeFile("style.css").path == "templates/assets/style.css")
    }

    @Test func aFileThatTheThemeDoesNotHave() {
        func refusal(_ name: String) -> [String?] {
            do throws(Objection) {
                _ = try Scaffold.themeFile(name)
                return []
            } catch {
                return [error.message, error.help]
            }
        }
        #expect(
            refusal("footre") == ["the theme has no file `footre`", "did you mean `partials/footer.mustache`?"])
        let far = refusal("banner-of-the-day")
        #expect(far.first == "the theme has no file `banner-of-the-day`")
        #expect(far.last??.hasPrefix("files: 404.mustache, article.mustache, ") == true)
    }

    @Test func theProjectsCopyChangesJustThat() async throws {
        let file = try Scaffold.themeFile("footer")
        let footer = "<footer class=\"sg-foot\">Ours</footer>"
        let own = await TestSite([file.path: footer + "\n"]).outputs()
        let plain = await TestSite([:]).outputs()
        #expect(own.keys.sorted() == plain.keys.sorted())
        for (path, bytes) in plain {
            let before = String(decoding: bytes, as: UTF8.self).components(separatedBy: "<footer")
            let after = before.count == 2 ? before[1].components(separatedBy: "</footer>") : []
            let expected = after.count == 2 ? before[0] + footer + after[1] : before[0]
            #expect(String(decoding: own[path] ?? [], as: UTF8.self) == expected, "\(path)")
        }
    }

    /// The headings that are written are those of the sections, whatever signs their titles hold.
    @Test(arguments: RawHTML.allCases) func aNewEntryHasEachSection(html: RawHTML) async throws {
        let titles = [
            "Use of `x`", "A *b* c_", "[E1] or [^1]", "Array<T>", "A &amp; B", "C:\\\\x", "a {#b}", "C ##", "~~gone~~",
            "https://a.example/*b*", "me@a.example",
        ]
        let sections = titles.enumerated().map {
            "  - {id: s\($0), title: \(Scaffold.yaml($1, inBrackets: true)), required: true}\n"
        }
        var site = TestSite([
            "content/site.yaml": "title: Example\ndescription: An example.\nhtml: \(html.rawValue)\n",
            "content/c/catalogue.yaml": "title: C\nsections:\n" + sections.joined(),
        ])
        site.options.drafts = true
        let content = try #require(await Content.load(site.snapshot, site.options).0)
        let file = try Scaffold.entry(
            "E1", authority: nil, in: content.catalogues[0], content: content, today: try #require(Day("2026-11-01")))
        site = site.with(file.path, .text(Array(file.text.utf8)))
        await site.expect("")
        let page = await site.build().result?.site.pages.first { $0.entry != nil }
        #expect(page?.body.headings.map(\.text) == titles)
    }

    /// A registered status code of each kind can be started anew, and then builds without a finding of its own.
    @Test(arguments: ["101", "104", "305", "404", "418", "510"])
    func aNewEntryIsFilledInFromTheRegistry(code: String) async throws {
        let path = "content/http/\(code).md"
        let rest = Repository.snapshot.files.filter { $0.path != path }
        let without = Snapshot(files: rest, today: Day("2026-11-01"))
        let content = try #require(await Content.load(without, BuildOptions(drafts: true)).0)
        let catalogue = try #require(content.catalogues.first { $0.id == "http" })
        let file = try Scaffold.entry(
            code, authority: nil, in: catalogue, content: content, today: try #require(Day("2026-11-01")))
        #expect(file.path == path)
        let bytes = Array(file.text.utf8)
        let snapshot = Snapshot(files: rest + [Snapshot.File(path, .text(bytes))], today: Day("2026-11-01"))
        let findings = await Build.make(snapshot, BuildOptions(drafts: true)).diagnostics
        #expect(findings.filter { $0.place?.file == path }.map(\.message) == [], "\(file.text)")
    }

    @Test func whatTheRegistryKnowsStandsInTheDraft() async throws {
        let rest = Repository.snapshot.files.filter { $0.path != "content/http/418.md" }
        let without = Snapshot(files: rest, today: nil)
        let content = try #require(await Content.load(without, BuildOptions(drafts: true)).0)
        let catalogue = try #require(content.catalogues.first { $0.id == "http" })
        let teapot = try Scaffold.entry(
            "418", authority: nil, in: catalogue, content: content, today: try #require(Day("2026-11-24")))
        #expect(teapot.text.contains("name: (Unused)"))
        #expect(teapot.text.contains("status: reserved"))
        #expect(teapot.text.contains("HTTP/1.1 418 (Unused)"))
    }

    @Test(arguments: ["", " ", "E1 ", "index", "Index", String(repeating: "E", count: 201)])
    func aCodeThatIsNoNameOfAFile(code: String) async throws {
        #expect(
            try await started(code)
                == [
                    "the code `\(code)` cannot be the name of a file",
                    "write one that has no spaces around it, and is not `index`, which is the landing page",
                ])
    }

    @Test(arguments: ["x~", "a.swp", ".a", "é", "a b", String(repeating: "E", count: 200)])
    func anyOtherCodeIsRead(code: String) async throws {
        #expect(try await started(code) == [])
    }

    /// Starts an entry in a catalogue that takes any code. What refuses it; nothing where it builds without a finding.
    private func started(_ code: String) async throws -> [String?] {
        var site = TestSite(["content/codes/catalogue.yaml": "title: Codes\n"])
        let content = try #require(await Content.load(site.snapshot, BuildOptions(drafts: true)).0)
        do throws(Objection) {
            let file = try Scaffold.entry(
                code, authority: nil, in: content.catalogues[0], content: content, today: Day("2026-11-24")!)
            site = TestSite(["content/codes/catalogue.yaml": "title: Codes\n", file.path: file.text])
        } catch {
            return [error.message, error.help]
        }
        site.options.drafts = true
        let build = await site.build()
        #expect(build.site?.pages.contains { $0.entry?.code.value == code } == true)
        return build.diagnostics.map(\.message)
    }

    @Test(arguments: [".md", "a/.b.md", ".a/b.md", "a~/b.md", "a.swp/b.md", "a.md/b.md"])
    func anArticleThatWouldNotBeRead(path: String) { #expect(!Scaffold.canBeArticle(path)) }

    @Test(arguments: ["a.md", "a~.md", "a.b/c.md", "~a/b.md"])
    func anArticleThatIsRead(path: String) { #expect(Scaffold.canBeArticle(path)) }

    /// Where no authority but the registry's is declared, nothing else can be named.
    @Test func aCodeThatNobodyElseCanHave() async throws {
        let files = [
            "content/codes/catalogue.yaml": "title: Codes\nregistry: {file: r.csv, key: Value}\n",
            "content/codes/r.csv": "Value\nE1\n", "content/codes/E1.md": page("name: One"),
        ]
        let (loaded, _) = await Content.load(TestSite(files).snapshot, BuildOptions())
        let content = try #require(loaded)
        for (code, help) in [("E2", "did you mean `E1`?"), ("XYZ", "add it to that file first")] {
            let refused = #expect(throws: Objection.self) {
                _ = try Scaffold.entry(
                    code, authority: nil, in: content.catalogues[0], content: content, today: Day("2026-11-24")!)
            }
            #expect(refused?.message == "\(code) is not in the registry content/codes/r.csv")
            #expect(refused?.help == help)
        }
    }

    @Test func whatCannotBeStartedIsRefused() async throws {
        let (loaded, _) = await Content.load(Repository.snapshot, BuildOptions(drafts: true))
        let content = try #require(loaded)
        let catalogue = try #require(content.catalogues.first { $0.id == "http" })
        func refusal(_ code: String, authority: String? = nil) -> [String] {
            do throws(Objection) {
                _ = try Scaffold.entry(
                    code, authority: authority, in: catalogue, content: content, today: Day("2026-11-24")!)
                return []
            } catch { return [error.message, error.help] }
        }
        #expect(refusal("404") == ["404 has an entry already: content/http/404.md", "change that one"])
        #expect(
            refusal("209") == [
                "209 is not in the registry content/http/registry.csv",
                "did you mean `200`? For a code of somebody else, name the --authority",
            ])
        #expect(
            refusal("999") == [
                "999 is not in the registry content/http/registry.csv",
                "for a code of somebody else, name the --authority",
            ])
        #expect(
            refusal("4044") == [
                "the code `4044` does not match the pattern `^[1-9][0-9]{2}$` of content/http/catalogue.yaml",
                "write a code that matches, or change the pattern",
            ])
        #expect(
            refusal("418", authority: "ngnix") == [
                "`ngnix` is not an authority of content/http/catalogue.yaml", "did you mean `nginx`?",
            ])
    }
}
