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

    @Test(arguments: ["![](a.png \"a\\\"\")", "![](a.png 'a\\'')", "![](a.png (\\())"])
    func aTitleOfMarksIsNone(_ body: String) async { #expect(await site(body + "\n").report().contains("SG100")) }

    /// Text in marks is one, and an empty title says that there is nothing to say.
    @Test(arguments: [
        "![*A* plan](a.png)", "![`a`](a.png)", "![](a.png \"\")", "![](<a.png> '')", "`![](a.png)`",
        "![](a.png ())", "![](a.png \"\" )", "![](<a.png>\n  '')",
    ])
    func whatPasses(_ body: String) async { #expect(await site(body + "\n").report() == "") }
}
