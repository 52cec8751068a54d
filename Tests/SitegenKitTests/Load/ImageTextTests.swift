import SitegenKit
import Testing

/// What stands for an image where nobody sees it.
@Suite struct ImageTextTests {
    private func site(_ body: String) -> TestSite {
        TestSite(["content/guide.md": page("title: Guide", body)]).with("content/a.png", .asset(size: 1))
    }

    @Test func anImageWithoutTextIsAWarning() async {
        await site("A ![](a.png) b\n\n> - ![ ][a] [![](<a.png> 'Title')](index.md)\n\n[a]: a.png\n").expect(
            """
            warning[SG100]: The image has no text for those who do not see it
             --> content/guide.md:4:3
              |
            4 | A ![](a.png) b
              |   ^^^^^^^^^^
              = help: say in its brackets what it shows: `![The way of a request](way.png)`, or, for decoration, give it an empty title: `![](way.png "")`

            warning[SG100]: The image has no text for those who do not see it
             --> content/guide.md:6:5
              |
            6 | > - ![ ][a] [![](<a.png> 'Title')](index.md)
              |     ^^^^^^^
              = help: say in its brackets what it shows: `![The way of a request](way.png)`, or, for decoration, give it an empty title: `![](way.png "")`

            warning[SG100]: The image has no text for those who do not see it
             --> content/guide.md:6:14
              |
            6 | > - ![ ][a] [![](<a.png> 'Title')](index.md)
              |              ^^^^^^^^^^^^^^^^^^^^
              = help: say in its brackets what it shows: `![The way of a request](way.png)`, or, for decoration, give it an empty title: `![](way.png "")`

            3 warnings

            """)
    }

    /// A definition is not the image's own: it may serve several.
    @Test(arguments: ["\"\"", "''", "()", "\"Title\"", ""]) func aTitleInADefinitionSaysNothing(title: String) async {
        let report = await site("![][a]\n\n[a]: a.png \(title)\n").report()
        #expect(report.contains("warning[SG100]") && report.hasSuffix("\n1 warning\n"))
    }

    @Test(arguments: ["![](a.png \"a\\\"\")", "![](a.png 'a\\'')", "![](a.png (\\())"])
    func aTitleOfMarksIsNone(_ body: String) async { #expect(await site(body + "\n").report().contains("SG100")) }

    /// Fields are lines of Markdown too, in front matter, in a quoted one, and in the row of a table.
    @Test func imagesInFields() async {
        let site = TestSite([
            "content/e/catalogue.yaml": "title: E\n",
            "content/e/E1.md": page("summary: A ![](a.png) b", "Text.\n"),
            "content/e/E2.md": page("summary: \"![](a.png)\\u0020b\"", "Text.\n"),
            "content/f/catalogue.yaml": "title: F\nentries: {file: f.csv}\n",
            "content/f/f.csv": "code,name,summary\nF1,One,![](a.png)\n",
        ]).with("content/e/a.png", .asset(size: 1)).with("content/f/a.png", .asset(size: 1))
        let report = await site.report()
        let places = report.split(separator: "\n").filter { $0.contains("-->") }.map { $0.drop { $0 == " " } }
        #expect(places == ["--> content/e/E1.md:2:12", "--> content/e/E2.md:2:10", "--> content/f/f.csv:2:8"])
        #expect(report.contains("3 warnings") && report.contains("SG100"))
    }

    /// Text in marks is one, and an empty title says that there is nothing to say.
    @Test(arguments: [
        "![*A* plan](a.png)", "![`a`](a.png)", "![](a.png \"\")", "![](<a.png> '')", "`![](a.png)`",
        "![](a.png ())", "![](a.png \"\" )", "![](<a.png>\n  '')",
    ])
    func whatPasses(_ body: String) async { #expect(await site(body + "\n").report() == "") }
}
