import SitegenKit
import Testing

/// The scripts and styles that an article loads.
@Suite struct LoadedFileTests {
    private func site(_ front: String) -> TestSite {
        TestSite(["content/tools/clock.md": page("title: Clock\n\(front)", "## Use\n\nLook at it.\n")])
            .with("content/tools/view.js", .asset(size: 1)).with("content/tools/clock.js", .asset(size: 1))
            .with("content/look.css", .asset(size: 1))
    }

    @Test func theyAreLinkedInTheHeadInTheirOrder() async {
        let html = await site("scripts: [view.js, clock.js]\nstyles: [/look.css]").output("tools/clock/index.html")
        #expect(
            html?.contains(
                """
                  <link rel="stylesheet" href="../../look.css">
                  <script src="../view.js" defer></script>
                  <script src="../clock.js" defer></script>

                """) == true)
    }

    @Test func theScriptHasAPlaceBeforeTheText() async {
        let html = await site("scripts: clock.js").output("tools/clock/index.html")
        #expect(
            html?.contains(
                """
                          <div class="sg-app" id="sg-app">
                            <p>This tool works in your browser and needs JavaScript.</p>
                          </div>
                          <h2 id="use">
                """) == true)
    }

    @Test(arguments: ["", "styles: ../look.css"])
    func withoutAScriptThereIsNoPlaceForOne(front: String) async {
        let html = await site(front).output("tools/clock/index.html")
        #expect(html?.contains("sg-app") == false)
        #expect(html?.components(of: "../../look.css") == (front.isEmpty ? 0 : 1))
    }

    @Test func theyArePublishedAndLoadedByNoOtherPage() async throws {
        let site = site("scripts: [view.js]\nstyles: [../look.css]")
        let result = try #require(await site.build().result)
        let paths = result.plan.files.map(\.path)
        #expect(paths.contains("tools/view.js") && paths.contains("look.css"))
        let home = try #require(await site.output("index.html"))
        #expect(!home.contains("view.js") && !home.contains("look.css"))
    }

    @Test func aMisspeltFileIsNamed() async {
        await site("scripts: [veiw.js]").expect(
            """
            error[SG050]: There is no file content/tools/veiw.js
             --> content/tools/clock.md:3:11
              |
            3 | scripts: [veiw.js]
              |           ^^^^^^^
              = help: did you mean `view.js`?

            1 error

            """)
    }

    @Test func aFileInOtherLettersIsNamed() async {
        await site("styles: /Look.css").expect(
            """
            error[SG053]: content/Look.css exists only as content/look.css
             --> content/tools/clock.md:3:9
              |
            3 | styles: /Look.css
              |         ^^^^^^^^^
              = help: write `/look.css`

            1 error

            """)
    }

    @Test func aPageIsNoScript() async {
        await site("scripts: [../index.md]").expect(
            """
            error[SG050]: The script `../index.md` is not a `.js` file of the content
             --> content/tools/clock.md:3:11
              |
            3 | scripts: [../index.md]
              |           ^^^^^^^^^^^
              = help: put the file in content, and write its path from here: `scripts: [my.js]`

            1 error

            """)
    }

    @Test func anotherSiteIsNoPlaceForAStyle() async {
        await site("styles: ['https://cdn.example/look.css']").expect(
            """
            error[SG050]: The style `https://cdn.example/look.css` is not a `.css` file of the content
             --> content/tools/clock.md:3:10
              |
            3 | styles: ['https://cdn.example/look.css']
              |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: put the file in content, and write its path from here: `styles: [my.css]`

            1 error

            """)
    }

    @Test(arguments: [
        ("scripts: [../look.css]", ["SG050"]), ("styles: view.js", ["SG050"]), ("scripts: ['']", ["SG050"]),
        ("scripts: [../../../etc/passwd]", ["SG050"]), ("scripts: ['data:text/javascript,1']", ["SG057"]),
        ("scripts: ['//cdn.example/x.js']", ["SG050"]), ("scripts: {a: b}", ["SG014"]),
        ("script: [view.js]", ["SG012"]),
        ("scripts: [view.js, view.js]\nstyles: []", []), ("scripts:", []),
    ])
    func others(front: String, rules: [String]) async {
        #expect(await site(front).rules() == rules, "\(front)")
    }

    @Test func whatCannotBeReadIsOneFinding() async {
        let site = site("scripts: [../clock.md]").with("content/clock.md", .text([0xFF]))
        #expect(await site.rules() == ["SG001"])
    }
}
