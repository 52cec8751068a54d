import SitegenKit
import Testing

/// An entry in the terminal.
@Suite struct ExplanationTests {
    @Test func headingsAreBoldAndCodeIsNot() async throws {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/E1.md": page("name: First", "## Example\n\n```sh\n# a comment\n## Example\n```\n"),
        ])
        let result = try #require(await site.build().result)
        let entry = try #require(result.site.entry(named: "E1").0)
        let explanation = Explanation(of: entry, result.renderer)
        let plain = String(decoding: explanation.text(style: .plain), as: UTF8.self)
        #expect(plain == "# E1 First\n\n- Status: active\n\n## Example\n\n```sh\n# a comment\n## Example\n```\n")
        #expect(
            String(decoding: explanation.text(style: .colored), as: UTF8.self) == """
                \u{1B}[1m# E1 First\u{1B}[0m

                - Status: active

                \u{1B}[1m## Example\u{1B}[0m

                ```sh
                # a comment
                ## Example
                ```

                """)
    }
}
