import Foundation
import TestSupport
import Testing

@testable import SitegenKit

@Suite struct ThemeTests {
    @Test func theBuiltInThemeIsTheFilesInTemplates() {
        let onDisk = Repository.snapshot.files.filter { $0.path.hasPrefix("templates/") }.map(\.path)
        #expect(Theme.builtIn.map { "templates/" + $0.name }.sorted() == onDisk.sorted())
        for file in Theme.builtIn {
            let bytes = FileManager.default.contents(
                atPath: Repository.root.appending(path: "templates/" + file.name).path)
            #expect(bytes.map(Array.init) == file.bytes, "\(file.name)")
        }
    }

    @Test func everyModelFitsItsShape() async throws {
        let result = try #require(await Build.make(Repository.snapshot, BuildOptions()).result)
        for file in result.plan.files {
            guard let model = result.renderer.page(file.output)?.model else { continue }
            let misfit = model.value.misfit(with: .record(PageModel.record), at: file.path)
            #expect(misfit == nil)
        }
    }

    @Test func aProjectReplacesOneTemplate() async {
        let site = TestSite(["templates/404.mustache": "<h1>{{title}}</h1>\n"])
        #expect(await site.output("404.html") == "<h1>Page not found</h1>\n")
        #expect(await site.output("index.html")?.contains("</html>") == true)
    }

    @Test(arguments: [
        ("templates/artikle.mustache", "x", "SG083"), ("templates/partials/header\u{600}.mustache", "x", "SG083"),
        ("templates/article.mustache", "{{titel}}", "SG081"),
        ("templates/article.mustache", "{{>partials/haed}}", "SG082"),
        ("templates/article.mustache", "{{#title}}", "SG080"),
    ])
    func brokenTemplates(path: String, text: String, rule: String) async {
        #expect(await TestSite([path: text]).rules() == [rule])
    }

    @Test func aMisspeltTemplateIsNamed() async {
        await TestSite(["templates/entri.mustache": "x"]).expect(
            """
            error[SG083]: No page uses the template templates/entri.mustache
             --> templates/entri.mustache:1:1
              |
            1 | x
              | ^
              = help: did you mean `entry.mustache`? Else include it with `{{>entri}}`

            1 error

            """)
    }

    /// The folder of partials makes no two names alike.
    @Test(arguments: [
        ("partials/banner", "include it with `{{>partials/banner}}`, or remove it"),
        ("partials/date", "did you mean `partials/dates.mustache`? Else include it with `{{>partials/date}}`"),
        ("footer", "did you mean `partials/footer.mustache`? Else include it with `{{>footer}}`"),
    ])
    func aPartialThatNothingIncludes(name: String, help: String) async {
        let site = TestSite(["templates/\(name).mustache": "x"])
        #expect(await site.build().diagnostics.map(\.help) == [help])
    }

    /// The manual lists every variable of every model, in the order of the code and with its words.
    @Test func theManualListsEveryVariable() {
        let manual = Repository.text("content/manual/templates.md")
        var seen: Set<String> = []
        func check(_ shape: Shape) {
            switch shape {
            case .record(let record): check(record)
            case .list(let item): check(item)
            case .text, .html, .flag: return
            }
        }
        func check(_ record: Record) {
            guard seen.insert(record.name).inserted else { return }
            let lines = record.fields.map { "- `\($0.name)`: \($0.summary)\($0.shape.kindInManual)\n" }
            let section = "## Variables of \(record.name)\n\n\(lines.joined())"
            #expect(manual.contains(section), "the manual lacks:\n\(section)")
            for field in record.fields { check(field.shape) }
        }
        check(PageModel.record)
    }
}

extension Shape {
    /// What the manual says of a variable that is not text.
    fileprivate var kindInManual: String {
        switch self {
        case .text: ""
        case .html: " (HTML)"
        case .flag: " (flag)"
        case .record(let record): " (record of \(record.name))"
        case .list(.record(let record)): " (list of \(record.name))"
        case .list: " (list of text)"
        }
    }
}
